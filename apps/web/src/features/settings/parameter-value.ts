import { translateCode } from '@kenes/messages';
import { getLocale, getTranslations } from 'next-intl/server';
import { graphql, type ResultOf } from '../../graphql.ts';
import { localeOf } from '../shell/locale.ts';

/** What a number of law is called, counts and stands on. */
export const ParameterParts = graphql(`
  fragment ParameterParts on Parameter @_unmask {
    ruleId key unit notRegulated lawValue corridorMin corridorMax
    basis { act article }
  }
`);

type Counted = Pick<ResultOf<typeof ParameterParts>, 'key' | 'unit' | 'notRegulated'>;

/** How numbers of law read in the reader's language. */
export async function parameterWords() {
  const [t, given] = await Promise.all([getTranslations(), getLocale()]);
  const locale = localeOf({ locale: given });
  const choice = (key: string, value: number) => translateCode(locale, 'cabinet', `choice_${key}_${value}`);
  return {
    /** What it is called; its key where nothing names it. */
    name: (key: string): string => translateCode(locale, 'cabinet', `param_${key}`) ?? key,
    /** A value: what was chosen of two in a word, a number with what it counts. */
    value: ({ key, unit, notRegulated }: Counted, value: number | null): string => {
      if (value === null) return notRegulated ? t('states.notRegulated') : '—';
      return choice(key, value) ?? t(`portal.unit_${unit}`, { count: value });
    },
    /** The two answers of what is chosen of two; none where a number is set. */
    choices: (key: string): { value: string; label: string }[] =>
      [0, 1].flatMap((value) => {
        const label = choice(key, value);
        return label ? [{ value: String(value), label }] : [];
      }),
  };
}
