import { getLocale } from 'next-intl/server';
import css from '../register-recommendations/track-register.module.css';
import { citationText } from '../shared/citation.ts';
import { localeOf } from '../shell/locale.ts';
import { parameterWords } from './parameter-value.ts';

/** A number of law by its name, with its rule and where it stands. */
export async function ParameterName({
  of: { ruleId, key, basis },
}: {
  of: { ruleId: string; key: string; basis: readonly { act: string; article: string | null }[] };
}) {
  const [words, given] = await Promise.all([parameterWords(), getLocale()]);
  const locale = localeOf({ locale: given });
  return (
    <>
      {words.name(key)}
      <span className={css.under}>
        {ruleId}
        {basis.length > 0 && '. '}
        {basis.map((cited) => citationText(locale, cited)).join('; ')}
      </span>
    </>
  );
}
