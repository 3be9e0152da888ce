'use client';

import { graphql } from '../../graphql.ts';
import { perform } from '../../session/client.ts';
import { ProblemParts } from '../act/problem.ts';
import type { ActInput } from '../act/use-act.ts';
import type { FormValues } from '../shared/form-values.ts';
import { closedGrounds, electedPosts, itemKinds } from './states.ts';

const AddAgendaItem = graphql(
  `mutation AddAgendaItem($input: AddAgendaItemInput!) { addAgendaItem(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const AmendAgendaItem = graphql(
  `mutation AmendAgendaItem($input: AmendAgendaItemInput!) { amendAgendaItem(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const IncludeAgendaItem = graphql(
  `mutation IncludeAgendaItem($input: IncludeAgendaItemInput!) { includeAgendaItem(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const PostponeAgendaItem = graphql(
  `mutation PostponeAgendaItem($input: PostponeAgendaItemInput!) { postponeAgendaItem(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const RemoveAgendaItem = graphql(
  `mutation RemoveAgendaItem($input: RemoveAgendaItemInput!) { removeAgendaItem(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const CarryAgendaItem = graphql(
  `mutation CarryAgendaItem($input: CarryAgendaItemInput!) { carryAgendaItem(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const OrderAgenda = graphql(
  `mutation OrderAgenda($input: OrderAgendaInput!) { orderAgenda(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const AddAgendaMaterial = graphql(
  `mutation AddAgendaMaterial($input: AddAgendaMaterialInput!) { addAgendaMaterial(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const WithdrawAgendaMaterial = graphql(
  `mutation WithdrawAgendaMaterial($input: WithdrawAgendaMaterialInput!) { withdrawAgendaMaterial(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);

const looked = (v: FormValues) => ({ id: v.need('id'), expectedVersion: v.whole('expectedVersion') });

const nothing = { authentic: 'kk', kk: null, ru: null, en: null };

const said = (v: FormValues) => ({
  title: v.texts('title') ?? nothing,
  kind: v.oneOf('kind', itemKinds) ?? ('OTHER' as const),
  powers: v.all('powers'),
  elects: v.oneOf('elects', electedPosts),
  rapporteurs: v.rows('rapporteurs').flatMap((row) => {
    const name = row.text('name');
    return name ? [{ name, position: row.text('position') }] : [];
  }),
  reportMinutes: v.number('reportMinutes'),
  speechMinutes: v.number('speechMinutes'),
  closedGround: v.oneOf('closedGround', closedGrounds),
  closedBecause: v.text('closedBecause'),
  heardBodyId: v.text('heardBodyId'),
});

/** What may be done to the agenda of a sitting. */
export const agendaActs = {
  addAgendaItem: async (base: ActInput, v: FormValues) =>
    (
      await perform(AddAgendaItem, {
        input: { ...base, meetingId: v.need('meetingId'), ...said(v), proposedBecause: v.text('proposedBecause') },
      })
    ).addAgendaItem,
  amendAgendaItem: async (base: ActInput, v: FormValues) => {
    const input = said(v);
    return (
      await perform(AmendAgendaItem, {
        input: { ...base, ...looked(v), ...input, ...(input.closedGround === null && { open: true }) },
      })
    ).amendAgendaItem;
  },
  carryAgendaItem: async (base: ActInput, v: FormValues) =>
    (await perform(CarryAgendaItem, { input: { ...base, meetingId: v.need('meetingId'), itemId: v.need('itemId') } }))
      .carryAgendaItem,
  includeAgendaItem: async (base: ActInput, v: FormValues) =>
    (await perform(IncludeAgendaItem, { input: { ...base, ...looked(v) } })).includeAgendaItem,
  postponeAgendaItem: async (base: ActInput, v: FormValues) =>
    (await perform(PostponeAgendaItem, { input: { ...base, ...looked(v), because: v.need('because') } }))
      .postponeAgendaItem,
  removeAgendaItem: async (base: ActInput, v: FormValues) =>
    (await perform(RemoveAgendaItem, { input: { ...base, ...looked(v), because: v.need('because') } }))
      .removeAgendaItem,
  addAgendaMaterial: async (base: ActInput, v: FormValues) =>
    (
      await perform(AddAgendaMaterial, {
        input: {
          ...base,
          itemId: v.need('itemId'),
          fileId: v.need('fileId'),
          title: v.text('title'),
          deliveredOn: v.text('deliveredOn'),
          published: v.flag('published'),
        },
      })
    ).addAgendaMaterial,
  withdrawAgendaMaterial: async (base: ActInput, v: FormValues) =>
    (await perform(WithdrawAgendaMaterial, { input: { ...base, id: v.need('id'), because: v.need('because') } }))
      .withdrawAgendaMaterial,
};

/** The agenda in a new order. */
export async function orderAgenda(base: ActInput, meetingId: string, itemIds: readonly string[]) {
  return (await perform(OrderAgenda, { input: { ...base, meetingId, itemIds: [...itemIds] } })).orderAgenda;
}

/** The name of an act on the agenda. */
export type AgendaActName = keyof typeof agendaActs;
