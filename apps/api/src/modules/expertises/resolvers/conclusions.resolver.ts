import { allowed, combine, conclusionSections, type Verdict } from '@kenes/rules';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { verdictOf } from '../../../graphql/results.ts';
import { Uses } from '../../../graphql/uses.ts';
import type { Operation } from '../../../kernel/context.ts';
import { refused } from '../../../kernel/verdict.ts';
import { authorityVerdict } from '../../composition/composition.policy.ts';
import { filesByIds } from '../../files/stored-file.reader.ts';
import { StoredFile } from '../../files/stored-file.type.ts';
import { conclusionsOfExpertises, signaturesOfConclusions } from '../expert.reader.ts';
import { keepsExpertises, mayWrite } from '../expertise.policy.ts';
import { expertisesByIds } from '../expertise.reader.ts';
import { ConclusionMay, ConclusionPart, ExpertiseConclusion, ExpertiseSignature } from '../types/conclusion.type.ts';
import { ConclusionSection, type ConclusionState, type ExpertiseState } from '../types/expertise.enums.ts';
import { Expertise } from '../types/expertise.type.ts';

@Resolver(() => Expertise)
export class ExpertiseConclusionResolver {
  @Uses()
  @FieldResolver(() => ExpertiseConclusion, {
    nullable: true,
    description: 'Its conclusion; null before it is begun, and for the public before it is published.',
  })
  conclusion(@Root() { id }: Expertise, @Ctx() operation: Operation): Promise<ExpertiseConclusion | null> {
    return operation.level.first<ExpertiseConclusion>(conclusionsOfExpertises(operation), id);
  }
}

@Resolver(() => ExpertiseConclusion)
export class ConclusionsResolver {
  @Uses('expertiseId')
  @FieldResolver(() => Expertise, { nullable: true, description: 'Whose conclusion it is.' })
  expertise(@Root() { expertiseId }: ExpertiseConclusion, @Ctx() operation: Operation): Promise<Expertise | null> {
    return operation.level.first<Expertise>(expertisesByIds(operation), expertiseId);
  }

  @Uses('prose')
  @FieldResolver(() => [ConclusionPart], { description: 'Its prose, part by part, empty ones too.' })
  parts(@Root() { prose }: ExpertiseConclusion): ConclusionPart[] {
    return conclusionSections.map((section) => ({ section: ConclusionSection[section], text: prose[section] ?? null }));
  }

  @Uses('fileId')
  @FieldResolver(() => StoredFile, { nullable: true, description: 'The file that is signed; null for a draft.' })
  file(@Root() { fileId }: ExpertiseConclusion, @Ctx() operation: Operation): Promise<StoredFile | null> | null {
    return fileId ? operation.level.first<StoredFile>(filesByIds(operation), fileId) : null;
  }

  @Uses()
  @FieldResolver(() => [ExpertiseSignature], { description: 'The signatures in force, in the order of the experts.' })
  signatures(@Root() { id }: ExpertiseConclusion, @Ctx() operation: Operation): Promise<ExpertiseSignature[]> {
    return operation.level.many<ExpertiseSignature>(signaturesOfConclusions(operation), id);
  }

  @Uses('councilId', 'state', 'expertiseState')
  @FieldResolver(() => ConclusionMay, { nullable: true, description: 'What the viewer may do; null for the public.' })
  viewerMay(
    @Root() { councilId, state, expertiseState }: ExpertiseConclusion,
    @Ctx() operation: Operation,
  ): ConclusionMay | null {
    const { capacity } = operation;
    if (capacity.kind !== 'TENANT' || capacity.tenantId !== councilId) return null;
    const ask = (verdict: Verdict) =>
      verdictOf(operation, combine(authorityVerdict(keepsExpertises, capacity), verdict));
    const write = mayWrite(expertiseState as ExpertiseState, state);
    return {
      write: ask(write),
      freeze: ask(write),
      takeBack: ask(mayTakeBack(state)),
      publish: ask(mayPublish(state)),
    };
  }
}

function mayTakeBack(state: ConclusionState): Verdict {
  if (state === 'FOR_SIGNATURE') return allowed();
  return refused(state === 'SIGNED' || state === 'PUBLISHED' ? 'CONCLUSION_SIGNED' : 'EXPERTISE_CONCLUSION_NOT_FROZEN');
}

function mayPublish(state: ConclusionState): Verdict {
  if (state === 'SIGNED') return allowed();
  return refused(state === 'PUBLISHED' ? 'ALREADY_PUBLISHED' : 'CONCLUSION_NOT_SIGNED');
}

@Resolver(() => ExpertiseSignature)
export class ExpertiseSignatureFilesResolver {
  @Uses('fileId')
  @FieldResolver(() => StoredFile, { nullable: true, description: 'The CMS or the scan; null for the public.' })
  file(@Root() { fileId }: ExpertiseSignature, @Ctx() operation: Operation): Promise<StoredFile | null> | null {
    return fileId ? operation.level.first<StoredFile>(filesByIds(operation), fileId) : null;
  }
}
