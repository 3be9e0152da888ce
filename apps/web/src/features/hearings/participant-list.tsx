import { EmptyState } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { MeetingAct } from '../meetings/meeting-act.tsx';
import type { ActSpec } from '../shared/field-spec.ts';
import { formWords } from '../shared/form-words.ts';
import css from './hearings.module.css';
import { MarkButtons } from './mark-buttons.tsx';

/** Who registered for a hearing: for secretariat and chair. */
export const ParticipantParts = graphql(`
  fragment ParticipantParts on HearingParticipant {
    id version ordinal name contact organisationName wantsFloor remote enteredBySecretariat came cancelled
  }
`);

/** Registrations by number, each with a press for who came; who asks for the floor goes to the guests of the sitting. */
export async function ParticipantList({
  data,
  marks,
  meetingId,
  found,
}: {
  data: readonly FragmentOf<typeof ParticipantParts>[];
  /** Whether the viewer marks who came. */
  marks: boolean;
  /** The sitting whose guests those who ask for the floor become. */
  meetingId: string | null;
  /** Whether these are what somebody looked for, of more. */
  found: boolean;
}) {
  const [t, words] = await Promise.all([getTranslations(), formWords()]);
  const shown = readFragment(ParticipantParts, data);
  if (shown.length === 0)
    return found ? (
      <EmptyState title={t('hearings.nobodyFound')}>{t('hearings.noneFoundHelp')}</EmptyState>
    ) : (
      <EmptyState title={t('hearings.noParticipants')}>{t('hearings.noParticipantsHelp')}</EmptyState>
    );
  const markWords = { came: t('hearings.came'), cameNot: t('hearings.cameNot'), cancelled: t('hearings.cancelled') };
  return (
    <ol className={css.people}>
      {shown.map((one) => (
        <li key={one.id} className={css.person} data-gone={one.cancelled || undefined}>
          <span className={css.ordinal}>{one.ordinal}</span>
          <span className={css.personName}>
            <span>{one.name ?? t('hearings.erased')}</span>
            <span className={css.soft}>
              {[
                one.organisationName,
                one.contact,
                one.wantsFloor && t('hearings.asksFloor'),
                one.remote && t('hearings.isRemote'),
                one.enteredBySecretariat && t('hearings.byHand'),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </span>
          {one.cancelled ? (
            <span className={css.soft}>{t('hearings.cancelled')}</span>
          ) : (
            marks && (
              <div>
                <MarkButtons of={{ ...one, name: one.name ?? '' }} words={markWords} act={words.act} />
                {one.wantsFloor && one.name && meetingId && (
                  <MeetingAct
                    act="inviteGuest"
                    spec={toFloor(t('hearings.actToFloor'), meetingId, { ...one, name: one.name })}
                    words={words}
                    kind="quiet"
                    size="small"
                    icon="plus"
                  />
                )}
              </div>
            )
          )}
        </li>
      ))}
    </ol>
  );
}

function toFloor(label: string, meetingId: string, of: { name: string; organisationName: string | null }): ActSpec {
  return {
    label,
    title: `${label}: ${of.name}`,
    hidden: {
      meetingId,
      name: of.name,
      part: 'PUBLIC',
      ...(of.organisationName && { organisationName: of.organisationName }),
    },
    fields: [],
  };
}
