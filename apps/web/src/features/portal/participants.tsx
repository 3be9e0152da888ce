import { Rows } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';

export const Participant_participant = graphql(`
  fragment ParticipantRow on Participant {
    id name organisationName role roleText lead ordinal
    body { id name { text } }
  }
`);

/** Who took part: a person, an organisation, or a body by whose representatives only the body is known. */
export async function Participants({ data }: { data: readonly FragmentOf<typeof Participant_participant>[] }) {
  const t = await getTranslations();
  if (data.length === 0) return <p>{t('portal.noParticipants')}</p>;
  return (
    <Rows
      label={t('portal.participants')}
      rows={readFragment(Participant_participant, data).map(
        ({ id, name, organisationName, role, roleText, lead, body }) => {
          const from = body?.name.text ?? organisationName;
          return {
            key: id,
            icon: name ? ('user' as const) : ('users' as const),
            title: name ?? from ?? t(`enums.ParticipantRole_${role}`),
            note: [roleText || t(`enums.ParticipantRole_${role}`), name && from, lead && t('portal.lead')]
              .filter(Boolean)
              .join(' · '),
          };
        },
      )}
    />
  );
}
