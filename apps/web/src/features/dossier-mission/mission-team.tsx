import { formatDate } from '@kenes/messages';
import { Card, StateBadge } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import css from '../dossier-recommendation/dossier.module.css';
import type { ActSpec } from '../shared/field-spec.ts';
import { formWords } from '../shared/form-words.ts';
import { Said, SaidParts } from '../shared/said.tsx';
import { MissionAct } from './mission-act.tsx';
import { MoveUp } from './move-up.tsx';

/** Whom a mission looks at, and who takes part. */
export const MissionTeamParts = graphql(
  `
  fragment MissionTeamParts on Mission {
    id form
    objects { id official notifiedOn body { name { ...SaidParts } } }
    participants { id name organisationName role roleText lead namePublic body { name { ...SaidParts } } }
  }
`,
  [SaidParts],
);

/** Objects with their notices, participants with their roles; each may be taken out. */
export async function MissionTeam({ data }: { data: FragmentOf<typeof MissionTeamParts> }) {
  const { id, form, objects, participants } = readFragment(MissionTeamParts, data);
  const [t, words] = await Promise.all([getTranslations(), formWords()]);
  const remove = (id: string): ActSpec => ({ label: t('common.remove'), hidden: { id }, fields: [] });
  const notify = (id: string): ActSpec => ({
    label: t('cabinet.actNotify'),
    hidden: { id },
    fields: [{ kind: 'date', name: 'notifiedOn', label: t('cabinet.notifiedOn'), hint: t('cabinet.todayUnless') }],
  });
  return (
    <>
      <Card>
        <h2>{t(form === 'EXPERTISE' ? 'expertises.body' : 'cabinet.objects')}</h2>
        {objects.map((object) => (
          <div key={object.id}>
            <p>
              {object.body && <Said text={object.body.name} quiet />}
              {object.official && `, ${object.official}`}
            </p>
            <div className={css.files}>
              {object.notifiedOn ? (
                <span className={css.soft}>
                  {t('enums.MissionState_NOTIFIED')}: {formatDate(object.notifiedOn)}
                </span>
              ) : (
                <MissionAct act="notifyObject" spec={notify(object.id)} words={words} size="small" kind="quiet" />
              )}
              <MissionAct act="removeObject" spec={remove(object.id)} words={words} size="small" kind="quiet" />
            </div>
          </div>
        ))}
      </Card>
      <Card>
        <h2>{t('cabinet.team')}</h2>
        {participants.length === 0 && <p className={css.soft}>{t('cabinet.noTeam')}</p>}
        {participants.map((person, place) => (
          <div key={person.id}>
            <p>
              <strong>{person.name ?? person.organisationName}</strong>
              {person.name && person.organisationName && `, ${person.organisationName}`}
              {person.body && (
                <>
                  {' '}
                  <Said text={person.body.name} quiet />
                </>
              )}
            </p>
            <div className={css.files}>
              <span className={css.soft}>{person.roleText ?? t(`enums.ParticipantRole_${person.role}`)}</span>
              {person.lead && (
                <StateBadge tone="onTime" plain>
                  {t('cabinet.lead')}
                </StateBadge>
              )}
              {!person.namePublic && <span className={css.soft}>{t('cabinet.hiddenName')}</span>}
              {place > 0 && (
                <MoveUp
                  missionId={id}
                  order={raised(participants, place)}
                  label={t('cabinet.moveUp', { name: person.name ?? person.organisationName ?? '' })}
                  words={words}
                />
              )}
              <MissionAct act="removeParticipant" spec={remove(person.id)} words={words} size="small" kind="quiet" />
            </div>
          </div>
        ))}
      </Card>
    </>
  );
}

/** The order in which the one at that place stands a place higher. */
function raised(people: readonly { id: string }[], place: number): string[] {
  const ids = people.map(({ id }) => id);
  return ids.toSpliced(place - 1, 2, ...ids.slice(place - 1, place + 1).toReversed());
}
