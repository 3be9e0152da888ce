import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { execute } from '../../../graphql/results.ts';
import type { Operation } from '../../../kernel/context.ts';
import { acts } from '../act-results.ts';
import { blurredPictures } from '../blurred-pictures.ts';
import { attachEvidence } from '../commands/attach-evidence.command.ts';
import { blurEvidence } from '../commands/blur-evidence.command.ts';
import { describeEvidence } from '../commands/describe-evidence.command.ts';
import { hideEvidence } from '../commands/hide-evidence.command.ts';
import { publishEvidence } from '../commands/publish-evidence.command.ts';
import {
  AttachEvidenceInput,
  BlurEvidenceInput,
  DescribeEvidenceInput,
  HideEvidenceInput,
  PublishEvidenceInput,
} from '../inputs/evidence.inputs.ts';

@Resolver()
export class EvidenceActsResolver {
  @Mutation(() => acts.attachEvidence.Result, {
    description: 'Makes a stored file evidence of a finding, of a visit or of the mission.',
  })
  async attachEvidence(
    @Ctx() operation: Operation,
    @Arg('input', () => AttachEvidenceInput) input: AttachEvidenceInput,
  ): Promise<object> {
    return execute(operation, attachEvidence, input);
  }

  @Mutation(() => acts.describeEvidence.Result, { description: 'Says what a piece of evidence shows.' })
  async describeEvidence(
    @Ctx() operation: Operation,
    @Arg('input', () => DescribeEvidenceInput) input: DescribeEvidenceInput,
  ): Promise<object> {
    return execute(operation, describeEvidence, input);
  }

  @Mutation(() => acts.blurEvidence.Result, { description: 'Covers faces and numbers in what is served of a picture.' })
  async blurEvidence(
    @Ctx() operation: Operation,
    @Arg('input', () => BlurEvidenceInput) input: BlurEvidenceInput,
  ): Promise<object> {
    return blurredPictures(operation, input, (pictures) => execute(operation, blurEvidence, { ...input, pictures }));
  }

  @Mutation(() => acts.publishEvidence.Result, { description: 'Releases a piece of evidence for the public.' })
  async publishEvidence(
    @Ctx() operation: Operation,
    @Arg('input', () => PublishEvidenceInput) input: PublishEvidenceInput,
  ): Promise<object> {
    return execute(operation, publishEvidence, input);
  }

  @Mutation(() => acts.hideEvidence.Result, { description: 'Withholds a piece of evidence from the public again.' })
  async hideEvidence(
    @Ctx() operation: Operation,
    @Arg('input', () => HideEvidenceInput) input: HideEvidenceInput,
  ): Promise<object> {
    return execute(operation, hideEvidence, input);
  }
}
