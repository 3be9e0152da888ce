import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Query, Resolver, Root } from 'type-graphql';
import { emptyPage, type Page, PageArgs, pageOf } from '../../graphql/connection.ts';
import { Uses } from '../../graphql/uses.ts';
import type { Operation } from '../../kernel/context.ts';
import { decodeId, isUuid } from '../../kernel/id.ts';
import { answersOfLetter } from '../answers/answer.reader.ts';
import { Answer } from '../answers/answer.type.ts';
import { councilsByIds } from '../councils/council.reader.ts';
import { Council } from '../councils/council.type.ts';
import { organisationsByIds } from '../organisations/organisation.reader.ts';
import { Organisation } from '../organisations/organisation.type.ts';
import { type Eyes, eyesOf } from '../recommendations/eyes.ts';
import { tracksOfLetter } from '../recommendations/track.reader.ts';
import { Track } from '../recommendations/track.type.ts';
import { LetterDirection, LetterKind, LetterState } from './letter.enums.ts';
import { letterOrder } from './letter.order.ts';
import { letterById, letters, lettersByIds, linkOfLetter, repliesToLetter, scansOfLetter } from './letter.reader.ts';
import { AnswerLink, Letter, LetterConnection } from './letter.type.ts';

@Resolver(() => Letter)
export class LettersResolver {
  @Query(() => LetterConnection, {
    description:
      'The council’s register of letters; unnumbered ones first, then the newest. Empty in other capacities.',
  })
  async letters(
    @Ctx() operation: Operation,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('direction', () => LetterDirection, { nullable: true, description: 'Only in or only out.' })
    direction?: LetterDirection | null,
    @Arg('kind', () => LetterKind, { nullable: true, description: 'Only of this kind.' }) kind?: LetterKind | null,
    @Arg('state', () => LetterState, { nullable: true, description: 'Only in this state.' })
    state?: LetterState | null,
    @Arg('year', () => Int, { nullable: true, description: 'Only of this year’s register.' }) year?: number | null,
    @Arg('series', () => String, { nullable: true, description: 'Only of this series; empty text is the plain one.' })
    series?: string | null,
    @Arg('bodyId', () => ID, { nullable: true, description: 'Only with this organisation.' }) bodyId?: string | null,
    @Arg('onControl', () => Boolean, { nullable: true, description: 'Only those on the chair’s control.' })
    onControl?: boolean | null,
    @Arg('search', () => String, { nullable: true, description: 'Words of numbers, subject or correspondent.' })
    search?: string | null,
  ): Promise<Page<Letter>> {
    const { capacity } = operation;
    if (capacity.kind !== 'TENANT' || (bodyId && !isUuid(bodyId))) return emptyPage();
    const from = letters(capacity.tenantId, {
      direction: direction ?? null,
      kind: kind ?? null,
      state: state ?? null,
      year: year ?? null,
      series: series ?? null,
      bodyId: bodyId ?? null,
      onControl: onControl ?? null,
      search: search?.trim() || null,
    });
    return pageOf(
      operation,
      {
        from,
        order: letterOrder,
      },
      page,
      info,
    );
  }

  @Query(() => Letter, { nullable: true, description: 'One letter: the council’s own, or one sent to the body.' })
  async letter(
    @Ctx() operation: Operation,
    @Arg('id', () => ID, { description: 'The opaque id.' }) id: string,
  ): Promise<Letter | null> {
    const ref = decodeId(id);
    const eyes = eyesOf(operation.capacity);
    if (!ref || (eyes !== 'COUNCIL' && eyes !== 'DESK')) return null;
    return operation.level.one<Letter>(letterById(eyes, ref.tenantId, ref.id));
  }

  @Query(() => Letter, {
    nullable: true,
    description:
      'The letter whose answer link acts, with its recommendations, days left and earlier answers; works after the due date. Reading changes nothing.',
  })
  async linkedLetter(@Ctx() operation: Operation): Promise<Letter | null> {
    const { capacity } = operation;
    if (capacity.kind !== 'LINK') return null;
    return operation.level.one<Letter>(letterById('DESK', capacity.tenantId, capacity.letterId));
  }

  @Uses()
  @FieldResolver(() => [Track], {
    description: 'The addressees’ tracks it carries, or to which it brought answers; at most 100.',
  })
  async tracks(@Root() letter: Letter, @Ctx() operation: Operation): Promise<Track[]> {
    return operation.level.many<Track, { eyes: Eyes }>(tracksOfLetter, letter.id, eyes(operation));
  }

  @Uses()
  @FieldResolver(() => [Answer], { description: 'The answers it brought; at most 100.' })
  async answers(@Root() letter: Letter, @Ctx() operation: Operation): Promise<Answer[]> {
    return operation.level.many<Answer, { eyes: Eyes }>(answersOfLetter, letter.id, eyes(operation));
  }

  @Uses('replyToId')
  @FieldResolver(() => Letter, { nullable: true, description: 'The letter it replies to.' })
  async replyTo(@Root() letter: Letter, @Ctx() operation: Operation): Promise<Letter | null> {
    return letter.replyToId
      ? operation.level.first<Letter, { eyes: Eyes }>(lettersByIds, letter.replyToId, eyes(operation))
      : null;
  }

  @Uses()
  @FieldResolver(() => [Letter], { description: 'Letters that reply to it; at most 100.' })
  async replies(@Root() letter: Letter, @Ctx() operation: Operation): Promise<Letter[]> {
    return operation.level.many<Letter, { eyes: Eyes }>(repliesToLetter, letter.id, eyes(operation));
  }

  @Uses()
  @FieldResolver(() => [ID], { description: 'Its scans, as ids of stored files.' })
  async scanIds(@Root() letter: Letter, @Ctx() operation: Operation): Promise<string[]> {
    if (eyesOf(operation.capacity) !== 'COUNCIL') return [];
    const rows = await operation.level.many<{ id: string }>(scansOfLetter, letter.id);
    return rows.map(({ id }) => id);
  }

  @Uses()
  @FieldResolver(() => AnswerLink, { nullable: true, description: 'Its answer link that works; for the council.' })
  async answerLink(@Root() letter: Letter, @Ctx() operation: Operation): Promise<AnswerLink | null> {
    if (eyesOf(operation.capacity) !== 'COUNCIL') return null;
    return operation.level.first<AnswerLink>(linkOfLetter, letter.id);
  }

  @Uses('councilId')
  @FieldResolver(() => Council, { nullable: true, description: 'The council.' })
  async council(@Root() letter: Letter, @Ctx() operation: Operation): Promise<Council | null> {
    return operation.level.first<Council>(councilsByIds, letter.councilId);
  }

  @Uses('bodyId')
  @FieldResolver(() => Organisation, { nullable: true, description: 'The organisation it went to or came from.' })
  async body(@Root() letter: Letter, @Ctx() operation: Operation): Promise<Organisation | null> {
    return letter.bodyId ? operation.level.first<Organisation>(organisationsByIds, letter.bodyId) : null;
  }
}

function eyes(operation: Operation): { eyes: Eyes } {
  return { eyes: eyesOf(operation.capacity) };
}
