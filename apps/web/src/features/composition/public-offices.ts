import { formatDate } from '@kenes/messages';
import { getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';

/** Who holds the offices today, as the public reads it. */
export const PublicOfficesParts = graphql(`
  fragment PublicOfficesParts on OfficesOn {
    chair { id membership { id } }
    actingChair { id until membership { id } }
    deputies { id acting membership { id } }
    secretary { id membership { id } }
    actingSecretary { id until membership { id } }
    presidium { id membership { id } }
  }
`);

/** The words of each member’s offices today, by membership; nobody’s is nothing. */
export async function officesByMember(data: FragmentOf<typeof PublicOfficesParts>): Promise<Map<string, string[]>> {
  const it = readFragment(PublicOfficesParts, data);
  const t = await getTranslations();
  const words = new Map<string, string[]>();
  const say = (one: { membership: { id: string } | null } | null, text: string) => {
    if (one?.membership) words.set(one.membership.id, [...(words.get(one.membership.id) ?? []), text]);
  };
  const acting = (post: 'CHAIR' | 'SECRETARY', until: string | null) =>
    [t('councilWork.actingIn', { post: t(`enums.CouncilPost_${post}`) }), until && formatDate(until)]
      .filter(Boolean)
      .join(', ');
  say(it.chair, t('enums.CouncilPost_CHAIR'));
  if (it.actingChair) say(it.actingChair, acting('CHAIR', it.actingChair.until));
  for (const one of it.deputies) say(one, t('enums.CouncilPost_DEPUTY_CHAIR'));
  say(it.secretary, t('enums.CouncilPost_SECRETARY'));
  if (it.actingSecretary) say(it.actingSecretary, acting('SECRETARY', it.actingSecretary.until));
  for (const one of it.presidium) say(one, t('enums.CouncilPost_PRESIDIUM'));
  return words;
}
