import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import type { Choice } from '../shared/field-spec.ts';

/** A mission to which an event may belong. */
export const EventMissionParts = graphql(`
  fragment EventMissionParts on Mission { id number title { text } }
`);

/** The council's missions, as an event's form offers them. */
export function missionChoices(missions: readonly FragmentOf<typeof EventMissionParts>[]): Choice[] {
  return readFragment(EventMissionParts, missions).map(({ id, number, title }) => ({
    value: id,
    label: `№ ${number}. ${title.text}`,
  }));
}
