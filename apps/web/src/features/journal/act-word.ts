import { translateCode } from '@kenes/messages';
import { localeOf } from '../shell/locale.ts';

/**
 * An act of the journal in words, an act on a control in those of its form; one that has none yet is told by its own name, for
 * a line is never hidden.
 */
export function actWord(locale: string, { act, controlForm }: { act: string; controlForm: string | null }): string {
  const words = (key: string) => translateCode(localeOf({ locale }), 'journal', key);
  return (controlForm && words(`${act}_${controlForm}`)) ?? words(act) ?? act;
}
