/** What Node ends with where something is awaited that can never come: https://nodejs.org/api/process.html#exit-codes */
export const NEVER_CAME = 13;

/** What is said then; nothing that is loaded late can be had any more. */
export const NOT_DONE = 'envparity ended before it was done, which is a defect in it';
