import { type ClassType, Ctx, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql';
import { resultOf } from '../../graphql/results.ts';
import type { Operation } from '../../kernel/context.ts';
import type { Relation } from '../../kernel/level-loader.ts';
import { evidenceByIds } from './readers/evidence.reader.ts';
import { findingsByIds } from './readers/finding.reader.ts';
import { missionsByIds } from './readers/mission.reader.ts';
import { visitsByIds } from './readers/visit.reader.ts';
import { Evidence } from './types/evidence.type.ts';
import { Finding } from './types/finding.type.ts';
import { Mission } from './types/mission.type.ts';
import { Visit } from './types/visit.type.ts';

interface Subject {
  readonly field: string;
  readonly node: ClassType<object>;
  readonly read: (operation: Operation) => Relation<undefined>;
}

/** What an act's success shows: the object it changed, read after the commit. */
const subjects = {
  mission: { field: 'mission', node: Mission, read: missionsByIds },
  visit: { field: 'visit', node: Visit, read: visitsByIds },
  finding: { field: 'finding', node: Finding, read: findingsByIds },
  evidence: { field: 'evidence', node: Evidence, read: evidenceByIds },
} as const satisfies Record<string, Subject>;

export type SubjectName = keyof typeof subjects;

/**
 * The success type of an act, its result union, and the resolver that reads the changed object. The command returns
 * `{ missionId }`, `{ visitId }`, `{ findingId }` or `{ evidenceId }`, an opaque ID.
 */
export function actResult(act: string, subjectName: SubjectName, description: string) {
  const subject: Subject = subjects[subjectName];
  const idField = `${subject.field}Id`;

  @ObjectType(`${act}Success`, { description })
  class Success {
    @Field(() => ID, { name: idField, description: `The opaque ID of the ${subject.field}.` })
    subjectId!: string;
  }
  Object.defineProperty(Success, 'name', { value: `${act}Success` });

  @Resolver(() => Success)
  class SuccessResolver {
    @FieldResolver(() => subject.node, {
      name: subject.field,
      nullable: true,
      description: `The ${subject.field} as it stands now; null where the capacity does not see it any more.`,
    })
    changed(@Root() success: Record<string, string>, @Ctx() operation: Operation): Promise<object | null> {
      return operation.level.first<object>(subject.read(operation), success[idField] ?? '');
    }
  }
  return { Success, Result: resultOf(`${act}Result`, Success), resolver: SuccessResolver };
}
