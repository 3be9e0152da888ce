import { getTranslations } from 'next-intl/server';
import type { Section } from './current-section.ts';

/** Sections of the public portal. */
export async function portalNavigation(): Promise<Section[]> {
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
    { href: '/hearings', label: asked('nav'), with: ['/report-hearings'] },
    { href: '/draft-acts', label: drafts('nav') },
    { href: '/expertises', label: expertises('nav') },
    { href: '/competitions', label: candidate('nav') },
  ];
}

/** Whether a person is in the cabinet only as a member of a working group: its competitions are their whole work there. */
export const onlyInGroup = (roles: readonly string[]): boolean =>
  roles.length > 0 && roles.every((role) => role === 'WORKING_GROUP');

/** Sections of a council's cabinet in groups; a member of a working group alone has those of its work. */
export async function cabinetNavigation(tenant: string, roles: readonly string[]): Promise<Section[]> {
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
  const at = (path: string) => `/t/${tenant}${path}`;
  const group = (label: string, first: Section, ...rest: Section[]): Section => ({
    href: first.href,
    label,
    sections: [first, ...rest],
  });
  return [
    { href: at(''), label: t('navToday'), with: [at('/handover')] },
    group(
      sittings('nav'),
      { href: at('/meetings'), label: sittings('nav'), with: [at('/decisions'), at('/regulation')] },
      { href: at('/hearings'), label: asked('navCabinet') },
      { href: at('/work-plan'), label: work('plan') },
    ),
    { href: at('/draft-acts'), label: drafts('nav') },
    group(
      t('navControl'),
      { href: at('/missions'), label: t('navMissions') },
      { href: at('/expertises'), label: expertises('nav') },
      { href: at('/events'), label: t('navEvents') },
      { href: at('/table'), label: t('navTable') },
    ),
    { href: at('/recommendations'), label: t('navRecommendations') },
    { href: at('/letters'), label: t('navLetters') },
    group(
      who('nav'),
      { href: at('/composition'), label: who('nav') },
      { href: at('/competitions'), label: chosen('nav'), with: [at('/applications'), at('/ballots')] },
      { href: at('/people'), label: t('navPeople'), with: [at('/imports')] },
      { href: at('/organisations'), label: t('navOrganisations') },
    ),
    group(
      t('navSettings'),
      { href: at('/settings'), label: t('navSettings') },
      { href: at('/journal'), label: t('navJournal') },
    ),
  ];
}

/** Sections of the platform's own face. */
export async function platformNavigation(): Promise<Section[]> {
  const t = await getTranslations('platform');
  return [{ href: '/platform/parameters', label: t('navParameters') }];
}

/** Sections of a body's desk. */
export async function deskNavigation(body: string): Promise<Section[]> {
  const t = await getTranslations('desk');
  return [
    { href: `/desk/${body}`, label: t('navInbox') },
    { href: `/desk/${body}/documents`, label: t('navDocuments') },
    { href: `/desk/${body}/record`, label: t('navRecord') },
    { href: `/desk/${body}/officers`, label: t('navOfficers') },
  ];
}
