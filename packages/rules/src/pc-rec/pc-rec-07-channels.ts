import { almatyTable } from '../citations.ts';
import { bindingRule } from '../rule.ts';
import type { Point } from '../verdict.ts';

/** Where the results were voiced; NONE is the «-» of the handbook's table. */
export const publicationChannels = [
  'COUNCIL_SITE',
  'SOCIAL',
  'TV',
  'PRESS',
  'HEARING',
  'MEETING',
  'BODY_SITE',
  'NONE',
] as const;
export type PublicationChannel = (typeof publicationChannels)[number];

export const channelsRule = bindingRule({
  id: 'PC-REC-07',
  title: { kk: 'Жариялау арналары', ru: 'Каналы озвучивания итогов', en: 'Publication channels' },
  provision: {
    kk: 'Әр әрекет бойынша қорытындылар қайда жарияланғаны жазылады: сайт, әлеуметтік желі, телеарна, тыңдау немесе ешқайда («-»).',
    ru: 'По каждому мероприятию записывается, где озвучены итоги: сайт, социальная сеть, телеканал, слушание или нигде («-»).',
    en: 'For each action it is recorded where the results were voiced: site, social network, television, hearing, or nowhere («-»).',
  },
  confidence: 'SEED',
  basis: [almatyTable],
  codes: { CHANNEL_NONE_BESIDE_OTHERS: [], CHANNEL_ADDRESS_MISSING: ['channel'] },
});

const WITH_ADDRESS: readonly PublicationChannel[] = ['COUNCIL_SITE', 'SOCIAL', 'BODY_SITE'];

/** "Nowhere" cannot stand beside a channel; a page without its address is asked for it. */
export function voicedThrough(
  records: readonly { readonly channel: PublicationChannel; readonly hasUrl: boolean }[],
): readonly Point[] {
  const product = { confidence: 'PRODUCT', basis: [] } as const;
  const nowhere = records.some(({ channel }) => channel === 'NONE');
  return [
    ...(nowhere && records.length > 1 ? [channelsRule.block('CHANNEL_NONE_BESIDE_OTHERS', {}, product)] : []),
    ...records
      .filter(({ channel, hasUrl }) => WITH_ADDRESS.includes(channel) && !hasUrl)
      .map(({ channel }) => channelsRule.info('CHANNEL_ADDRESS_MISSING', { channel }, product)),
  ];
}
