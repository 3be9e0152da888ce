import type { NavigationLink } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';

/** Sections of the public portal. */
export async function portalNavigation(): Promise<NavigationLink[]> {
  const [t, candidate, sittings, drafts, asked, expertises] = await Promise.all([
    getTranslations('portal'),
    getTranslations('candidate'),
    getTranslations('meetings'),
    getTranslations('draftActs'),
    getTranslations('hearings'),
    getTranslations('expertises'),
  ]);
  return [
    { href: '/councils', label: t('navCouncils') },
    { href: '/missions', label: t('navMissions') },
    { href: '/recommendations', label: t('navRecommendations') },
    { href: '/bodies', label: t('navBodies') },
    { href: '/meetings', label: sittings('nav') },
    { href: '/hearings', label: asked('nav') },
    { href: '/draft-acts', label: drafts('nav') },
    { href: '/expertises', label: expertises('nav') },
    { href: '/competitions', label: candidate('nav') },
  ];
}

/** Whether a person is in the cabinet only as a member of a working group: its competitions are their whole work there. */
export const onlyInGroup = (roles: readonly string[]): boolean =>
  roles.length > 0 && roles.every((role) => role === 'WORKING_GROUP');

/** Sections of a council's cabinet; a member of a working group alone has those of its work. */
export async function cabinetNavigation(tenant: string, roles: readonly string[]): Promise<NavigationLink[]> {
  const [t, who, chosen, sittings, drafts, work, asked, expertises] = await Promise.all([
    getTranslations('cabinet'),
    getTranslations('composition'),
    getTranslations('competitions'),
    getTranslations('meetings'),
    getTranslations('draftActs'),
    getTranslations('councilWork'),
    getTranslations('hearings'),
    getTranslations('expertises'),
  ]);
  if (onlyInGroup(roles))
    return [
      { href: `/t/${tenant}/competitions`, label: chosen('nav') },
      { href: `/t/${tenant}/composition`, label: who('nav') },
    ];
  return [
    { href: `/t/${tenant}`, label: t('navToday') },
    { href: `/t/${tenant}/meetings`, label: sittings('nav') },
    { href: `/t/${tenant}/hearings`, label: asked('navCabinet') },
    { href: `/t/${tenant}/draft-acts`, label: drafts('nav') },
    { href: `/t/${tenant}/expertises`, label: expertises('nav') },
    { href: `/t/${tenant}/work-plan`, label: work('plan') },
    { href: `/t/${tenant}/missions`, label: t('navMissions') },
    { href: `/t/${tenant}/recommendations`, label: t('navRecommendations') },
    { href: `/t/${tenant}/letters`, label: t('navLetters') },
    { href: `/t/${tenant}/events`, label: t('navEvents') },
    { href: `/t/${tenant}/table`, label: t('navTable') },
    { href: `/t/${tenant}/composition`, label: who('nav') },
    { href: `/t/${tenant}/competitions`, label: chosen('nav') },
    { href: `/t/${tenant}/people`, label: t('navPeople') },
    { href: `/t/${tenant}/organisations`, label: t('navOrganisations') },
    { href: `/t/${tenant}/settings`, label: t('navSettings') },
    { href: `/t/${tenant}/journal`, label: t('navJournal') },
  ];
}

/** Sections of a body's desk. */
export async function deskNavigation(body: string): Promise<NavigationLink[]> {
  const t = await getTranslations('desk');
  return [
    { href: `/desk/${body}`, label: t('navInbox') },
    { href: `/desk/${body}/documents`, label: t('navDocuments') },
    { href: `/desk/${body}/record`, label: t('navRecord') },
    { href: `/desk/${body}/officers`, label: t('navOfficers') },
  ];
}
