import { Ctx, Field, ID, ObjectType } from 'type-graphql';
import { resultOf } from '../../graphql/results.ts';
import type { Operation } from '../../kernel/context.ts';
import { mandatesByIds } from './mandate.reader.ts';
import { Mandate } from './mandate.type.ts';

/** Never a type of its own: what acts on a mandate show. */
@ObjectType({ description: 'What acts on a mandate show.' })
abstract class MandateSuccess {
  @Field(() => ID, { description: 'The mandate, as an opaque ID.' })
  mandateId!: string;
  @Field(() => Mandate, { nullable: true, description: 'The mandate as it stands now.' })
  mandate(@Ctx() operation: Operation): Promise<Mandate | null> {
    const today = String(operation.clock.today());
    return operation.level.first<Mandate, { today: string }>(mandatesByIds, this.mandateId, { today });
  }
}

@ObjectType({ description: 'The mandate was given; where an e-mail was named, an invitation was sent.' })
export class IssueMandateSuccess extends MandateSuccess {}
export const IssueMandateResult = resultOf('IssueMandateResult', IssueMandateSuccess);

@ObjectType({ description: 'The monitor works by the mandate.' })
export class AcceptMandateSuccess extends MandateSuccess {}
export const AcceptMandateResult = resultOf('AcceptMandateResult', AcceptMandateSuccess);

@ObjectType({ description: 'The mandate was taken back.' })
export class RevokeMandateSuccess extends MandateSuccess {}
export const RevokeMandateResult = resultOf('RevokeMandateResult', RevokeMandateSuccess);
