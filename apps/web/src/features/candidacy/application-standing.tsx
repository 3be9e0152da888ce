import { StateBadge, type StateTone } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, type ResultOf, readFragment } from '../../graphql.ts';

/** What an application's badge is drawn from. */
export const ApplicationStandingParts = graphql(`
  fragment ApplicationStandingParts on Application { state }
`);

/** The colours of the states of an application. */
export const applicationTone: Record<ResultOf<typeof ApplicationStandingParts>['state'], StateTone> = {
  DRAFT: 'draft',
  SUBMITTED: 'waiting',
  REGISTERED: 'waiting',
  RETURNED: 'dueSoon',
  ADMITTED: 'onTime',
  REJECTED: 'disputed',
  INTERVIEWED: 'onTime',
  VOTED: 'waiting',
  ELECTED: 'executed',
  RESERVE: 'answered',
  NOT_ELECTED: 'closed',
  WITHDRAWN: 'closed',
};

/** Where an application stands: colour, icon and word. */
export async function ApplicationStanding({ data }: { data: FragmentOf<typeof ApplicationStandingParts> }) {
  const t = await getTranslations('enums');
  const { state } = readFragment(ApplicationStandingParts, data);
  return <StateBadge tone={applicationTone[state]}>{t(`ApplicationState_${state}`)}</StateBadge>;
}
