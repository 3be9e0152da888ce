import { formatDate } from '@kenes/messages';
import { Rows, Section } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';

/** Who took part in an event and what was agreed there. */
export const EventCourseParts = graphql(`
  fragment EventCourseParts on CivicEvent {
    agreedSteps { text on vague }
    participants { id name organisationName role roleText namePublic body { id name { text } } }
  }
`);

/** Who came, in what capacity, and what they agreed, each step with its day or its time in words. */
export async function EventCourse({ data }: { data: FragmentOf<typeof EventCourseParts> }) {
  const t = await getTranslations();
  const { agreedSteps, participants } = readFragment(EventCourseParts, data);
  return (
    <>
      {participants.length > 0 && (
        <Section title={t('cabinet.eventParticipants')}>
          <Rows
            label={t('cabinet.eventParticipants')}
            rows={participants.map(({ id, name, organisationName, role, roleText, namePublic, body }) => {
              const from = body?.name.text ?? organisationName;
              const capacity = roleText ?? t(`enums.ParticipantRole_${role}`);
              return {
                key: id,
                icon: name ? ('user' as const) : ('users' as const),
                title: name ?? from ?? capacity,
                note: [capacity, name && from, !namePublic && t('cabinet.nameIsHidden')].filter(Boolean).join(' · '),
              };
            })}
          />
        </Section>
      )}
      {agreedSteps.length > 0 && (
        <Section title={t('cabinet.agreedSteps')}>
          <Rows
            label={t('cabinet.agreedSteps')}
            rows={agreedSteps.map(({ text, on, vague }, index) => ({
              key: `${index} ${text}`,
              icon: 'calendar' as const,
              title: text,
              note: [on && formatDate(on), vague].filter(Boolean).join(', '),
            }))}
          />
        </Section>
      )}
    </>
  );
}
