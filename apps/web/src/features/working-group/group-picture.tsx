import { formatNumber } from '@kenes/messages';
import { CompositionPicture, type PictureSeat, Unverified } from '@kenes/ui';
import { getLocale, getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { localeOf } from '../shell/locale.ts';
import { drawnPart } from './member-words.ts';
import css from './working-group.module.css';

/** A working group as its picture needs it. */
export const GroupPictureParts = graphql(`
  fragment GroupPictureParts on WorkingGroup {
    state size
    count { members state stateLimit civil quorum }
    members { id part leftOn person { fullName } }
  }
`);

/** The places of its act as seats: the state part with its limit of a third, the civil part, what is vacant. */
export async function GroupPicture({ data }: { data: FragmentOf<typeof GroupPictureParts> }) {
  const it = readFragment(GroupPictureParts, data);
  const [t, code] = await Promise.all([getTranslations(), getLocale()]);
  const locale = localeOf({ locale: code });
  const { members, state, stateLimit, civil, quorum } = it.count;
  const percent = (value: number) => `${formatNumber(locale, (value / it.size) * 100, { fraction: 1 })}\u00A0%`;
  const vacant = Math.max(0, it.size - members);
  // Until the state part is named, the places of its limit may still be its own; afterwards all that is left is the competition's.
  const vacantState = it.state === 'NUMBER_SET' ? Math.max(0, Math.min(vacant, (stateLimit ?? 0) - state)) : 0;
  const vacancy = (part: 'STATE' | 'CIVIL', count: number): PictureSeat[] =>
    Array.from({ length: count }, (_, place) => ({
      key: `${part} ${place}`,
      kind: drawnPart(part),
      state: 'vacant',
      soon: false,
      title: t('workingGroup.vacantPlace'),
    }));
  return (
    <div className={css.picture}>
      <CompositionPicture
        seats={[
          ...it.members
            .filter(({ leftOn }) => leftOn === null)
            .map(
              ({ id, part, person }): PictureSeat => ({
                key: id,
                kind: drawnPart(part),
                state: 'filled',
                soon: false,
                title: person?.fullName ?? '',
              }),
            ),
          ...vacancy('STATE', vacantState),
          ...vacancy('CIVIL', vacant - vacantState),
        ]}
        kinds={[
          {
            kind: drawnPart('STATE'),
            label: t('enums.GroupPart_STATE'),
            filled: state,
            vacant: vacantState,
            share: percent(state),
          },
          {
            kind: drawnPart('CIVIL'),
            label: t('enums.GroupPart_CIVIL'),
            filled: civil,
            vacant: vacant - vacantState,
            share: percent(civil),
          },
        ]}
        words={{
          caption: t('workingGroup.pictureCaption'),
          total: String(members),
          totalLabel: t('composition.seatsTaken', { all: it.size }),
          kind: t('workingGroup.colPart'),
          filled: t('composition.colFilled'),
          vacant: t('composition.colVacant'),
          share: t('workingGroup.colShare'),
          all: t('composition.allSeats'),
          vacantNote: vacant > 0 ? t('composition.vacantNote', { count: vacant }) : undefined,
        }}
      />
      <p className={css.under}>
        {t('workingGroup.statePart', { state, size: it.size })}
        {stateLimit !== null && (
          <>
            , {t('workingGroup.stateLimit', { limit: stateLimit })}{' '}
            <Unverified help={t('common.unverifiedHelp')}>{t('common.unverified')}</Unverified>
          </>
        )}
        {' · '}
        {t('workingGroup.quorum', { quorum, size: it.size })}
      </p>
    </div>
  );
}
