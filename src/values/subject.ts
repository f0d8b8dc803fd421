import type { Kind } from '../model/index.ts';
import { charactersOf } from './characters.ts';
import { repaired } from './repair.ts';
import { isSecretName, spellingsOf } from './secret.ts';

/** A value with the name that it stands under, and what is asked of the two again and again. */
export interface Named {
  readonly name: string;
  /** In capitals, as it is and without what makes a framework ship it. */
  readonly spellings: readonly string[];
  /** Whether the name says that the value is a credential. */
  readonly isSecret: boolean;
  /** As it was found. */
  readonly raw: string;
  readonly rawCharacters: number;
  /** Without what surrounds it by mistake. */
  readonly value: string;
  readonly characters: number;
}

/** A value whose form is judged, and what is known of it by now. */
export interface Subject extends Named {
  /**
   * `key`: made by a machine, so nothing in it is there by chance. `password`: may hold anything.
   * `file`: lines of it are meant. `text`: for people or for a program to interpret.
   */
  readonly nature: 'key' | 'password' | 'file' | 'text';
  readonly kind: Kind | undefined;
}

/** What is known of a value before it is compared with any kind. */
export function named(name: string, raw: string): Named {
  const rawCharacters = charactersOf(raw);
  const value = repaired(raw, rawCharacters);
  const characters = value === raw ? rawCharacters : charactersOf(value);
  const isSecret = isSecretName(name);
  return { name, spellings: spellingsOf(name), isSecret, raw, rawCharacters, value, characters };
}
