import { translateCode } from '@kenes/messages';
import { localeOf } from '../shell/locale.ts';

/** An act of the journal in words; one that has none yet is told by its own name, for a line is never hidden. */
export function actWord(locale: string, act: string): string {
  return translateCode(localeOf({ locale }), 'journal', act) ?? act;
}
