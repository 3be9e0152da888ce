import type { Verdict } from '@kenes/rules';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { VerdictType } from '../../graphql/problems.type.ts';
import { verdictOf } from '../../graphql/results.ts';
import type { Authority } from '../../kernel/access.ts';
import type { Operation } from '../../kernel/context.ts';
import { council, secretariat } from '../recommendations/authorities.ts';
import { forViewer } from '../recommendations/recommendation.policy.ts';
import {
  confirmsReceipt,
  mayConfirmReceipt,
  mayHaveLink,
  mayInstruct,
  mayProveReceiptOf,
  mayRegister,
  maySendLetter,
  mayTakeOffControl,
} from './letter.policy.ts';
import { Letter, LetterMay } from './letter.type.ts';

/** The same policies that the commands obey, shown before anyone tries. */
@Resolver(() => Letter)
export class LetterMayField {
  @FieldResolver(() => LetterMay, { description: 'What the viewer may do with it, with reasons.' })
  viewerMay(@Root() row: Letter): Pick<LetterMay, 'row'> {
    return { row };
  }
}

@Resolver(() => LetterMay)
export class LetterMayResolver {
  @FieldResolver(() => VerdictType, { description: 'Sending it.' })
  send(@Root() { row }: LetterMay, @Ctx() operation: Operation): VerdictType {
    return said(operation, secretariat, maySendLetter(row));
  }

  @FieldResolver(() => VerdictType, { description: 'Giving a number to a letter that arrived.' })
  register(@Root() { row }: LetterMay, @Ctx() operation: Operation): VerdictType {
    return said(operation, secretariat, mayRegister(row));
  }

  @FieldResolver(() => VerdictType, { description: 'Proving that the addressee received it.' })
  proveReceipt(@Root() { row }: LetterMay, @Ctx() operation: Operation): VerdictType {
    return said(operation, secretariat, mayProveReceiptOf(row));
  }

  @FieldResolver(() => VerdictType, { description: 'Confirming, for the body, that it came.' })
  confirmReceipt(@Root() { row }: LetterMay, @Ctx() operation: Operation): VerdictType {
    return said(operation, confirmsReceipt, mayConfirmReceipt(row));
  }

  @FieldResolver(() => VerdictType, { description: 'The chair’s instruction on it.' })
  instruct(@Root() { row }: LetterMay, @Ctx() operation: Operation): VerdictType {
    return said(operation, council, mayInstruct(row));
  }

  @FieldResolver(() => VerdictType, { description: 'Taking it off control.' })
  takeOffControl(@Root() { row }: LetterMay, @Ctx() operation: Operation): VerdictType {
    return said(operation, council, mayTakeOffControl(row));
  }

  @FieldResolver(() => VerdictType, { description: 'Issuing its answer link again.' })
  reissueLink(@Root() { row }: LetterMay, @Ctx() operation: Operation): VerdictType {
    return said(operation, secretariat, mayHaveLink(row));
  }
}

function said(operation: Operation, authority: Authority, verdict: Verdict): VerdictType {
  return verdictOf(operation, forViewer(operation.capacity, authority, verdict));
}
