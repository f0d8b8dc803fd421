/** What went wrong in a way that the user can mend; printed as one line, its cause and the next step. */
export class UserError extends Error {
  override readonly name = 'UserError';
  /** Stable, kebab-case. */
  readonly code: string;
  /** The next step, as an imperative sentence without a final full stop. */
  readonly hint: string | undefined;

  constructor(code: string, message: string, options: { hint?: string; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.hint = options.hint;
  }
}

/** The class of an error, as far as it is one of the language's; other texts may be anybody's. */
export function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  return /^[A-Z][A-Za-z]{2,30}$/.test(error.name) ? error.name : 'Error';
}
