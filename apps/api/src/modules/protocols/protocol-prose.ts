import type { ProtocolFacts } from './protocol-facts.ts';

/** What people wrote into a protocol, by question (its uuid): what was heard and what was said. Numbers stand nowhere here. */
export type ProtocolProse = Readonly<Record<string, ItemProse>>;

export interface ItemProse {
  readonly heard?: string;
  readonly discussed?: string;
}

/** The same in the other language, with the wordings that exist in one only; keys as `proseKeys` names them. */
export type ProtocolTranslationTexts = Readonly<Record<string, string>>;

/** The prose of one question: what the facts propose, and what stands. */
export interface ShownProse {
  readonly heard: string;
  readonly discussed: string;
  readonly heardEdited: boolean;
  readonly discussedEdited: boolean;
}

/** The prose of a question: as edited, else as written during the sitting, else as the speakers’ list tells it. */
export function proseOf(facts: ProtocolFacts, prose: ProtocolProse, itemId: string): ShownProse {
  const own = prose[itemId] ?? {};
  const proposed = proposedProse(facts, itemId);
  return {
    heard: own.heard ?? proposed.heard,
    discussed: own.discussed ?? proposed.discussed,
    heardEdited: own.heard !== undefined,
    discussedEdited: own.discussed !== undefined,
  };
}

/** What the facts propose: the words written at the sitting, else who reported and who spoke, in the order in which they did. */
export function proposedProse(facts: ProtocolFacts, itemId: string): { heard: string; discussed: string } {
  const item = facts.items.find(({ id }) => id === itemId);
  if (!item) return { heard: '', discussed: '' };
  const speeches = facts.speeches.filter((speech) => speech.itemId === itemId && speech.kind !== 'POINT_OF_ORDER');
  const told = (reports: boolean) =>
    speeches
      .filter(({ kind }) => (kind === 'REPORT') === reports)
      .map(({ speakerName, gist }) => (gist ? `${speakerName}: ${gist}` : speakerName))
      .filter((line, index, all) => all.indexOf(line) === index)
      .join('\n');
  const rapporteurs = item.rapporteurs
    .map(({ name, position }) => (position ? `${name}, ${position}` : name))
    .join('\n');
  return { heard: item.heard ?? (told(true) || rapporteurs), discussed: item.discussed ?? told(false) };
}
