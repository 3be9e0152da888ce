import { StateBadge } from '@kenes/ui';
import { getLocale, getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { LetterAct } from '../letters/letter-act.tsx';
import { LetterActParts, letterSpecs } from '../letters/letter-specs.ts';
import { Day } from '../shared/day.tsx';
import { formWords } from '../shared/form-words.ts';
import css from './today.module.css';

/** A letter as the panel lists it. */
export const TodayLetter = graphql(
  `
  fragment TodayLetter on Letter {
    id number subject correspondent counterNumber counterDate receivedOn channel instruction instructedToName controlDue
    ...LetterActParts
  }
`,
  [LetterActParts],
);

/** One letter that waits for its number, or for its control to end. */
export async function TodayLetterRow({
  tenant,
  data,
  act,
}: {
  tenant: string;
  data: FragmentOf<typeof TodayLetter>;
  act: 'registerArrived' | 'takeOffControl';
}) {
  const letter = readFragment(TodayLetter, data);
  const [t, words, locale] = await Promise.all([getTranslations(), formWords(), getLocale()]);
  return (
    <li className={css.row}>
      <div className={css.main}>
        <a className={css.title} href={`/${locale}/t/${tenant}/letters/${letter.id}`}>
          {letter.correspondent}
        </a>
        <p className={css.text}>{act === 'takeOffControl' ? letter.instruction : letter.subject}</p>
        <p className={css.note}>
          {act === 'takeOffControl' ? (
            <>
              {letter.number && <span className="tabular">№ {letter.number}</span>}
              {letter.instructedToName && <span>{letter.instructedToName}</span>}
              {letter.controlDue && (
                <span>
                  {t('cabinet.until')} <Day on={letter.controlDue} />
                </span>
              )}
            </>
          ) : (
            <>
              {letter.counterNumber && <span className="tabular">№ {letter.counterNumber}</span>}
              <span>
                {t('cabinet.arrived')} <Day on={letter.receivedOn} />
              </span>
              <span>{t(`enums.LetterChannel_${letter.channel}`)}</span>
            </>
          )}
        </p>
      </div>
      <div className={css.side}>
        <StateBadge tone={act === 'takeOffControl' ? 'dueSoon' : 'waiting'}>
          {act === 'takeOffControl' ? t('cabinet.onControl') : t('enums.LetterState_ARRIVED')}
        </StateBadge>
        <LetterAct act={act} spec={letterSpecs(t, letter)[act]} words={words} size="small" />
      </div>
    </li>
  );
}
