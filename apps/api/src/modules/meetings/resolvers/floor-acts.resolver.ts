import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { execute } from '../../../graphql/results.ts';
import type { Operation } from '../../../kernel/context.ts';
import { askForFloor } from '../commands/ask-for-floor.command.ts';
import { endSpeech } from '../commands/end-speech.command.ts';
import { enlistSpeaker } from '../commands/enlist-speaker.command.ts';
import { extendSpeech } from '../commands/extend-speech.command.ts';
import { giveFloor } from '../commands/give-floor.command.ts';
import { withdrawSpeech } from '../commands/withdraw-speech.command.ts';
import {
  AskForFloorInput,
  EndSpeechInput,
  EnlistSpeakerInput,
  ExtendSpeechInput,
  GiveFloorInput,
  WithdrawSpeechInput,
} from '../inputs/agenda.inputs.ts';
import { AskForFloorResult, EnlistSpeakerResult } from '../results/agenda.results.ts';
import {
  EndSpeechResult,
  ExtendSpeechResult,
  GiveFloorResult,
  WithdrawSpeechResult,
} from '../results/meeting.results.ts';

@Resolver()
export class FloorActsResolver {
  @Mutation(() => EnlistSpeakerResult, { description: 'Puts somebody on the list of speakers.' })
  async enlistSpeaker(
    @Ctx() operation: Operation,
    @Arg('input', () => EnlistSpeakerInput) input: EnlistSpeakerInput,
  ): Promise<object> {
    return execute(operation, enlistSpeaker, input);
  }

  @Mutation(() => AskForFloorResult, { description: 'The viewer asks for the floor.' })
  async askForFloor(
    @Ctx() operation: Operation,
    @Arg('input', () => AskForFloorInput) input: AskForFloorInput,
  ): Promise<object> {
    return execute(operation, askForFloor, input);
  }

  @Mutation(() => GiveFloorResult, { description: 'Gives one the floor; beyond the cap the chair gives a reason.' })
  async giveFloor(
    @Ctx() operation: Operation,
    @Arg('input', () => GiveFloorInput) input: GiveFloorInput,
  ): Promise<object> {
    return execute(operation, giveFloor, input);
  }

  @Mutation(() => EndSpeechResult, { description: 'One has spoken.' })
  async endSpeech(
    @Ctx() operation: Operation,
    @Arg('input', () => EndSpeechInput) input: EndSpeechInput,
  ): Promise<object> {
    return execute(operation, endSpeech, input);
  }

  @Mutation(() => ExtendSpeechResult, { description: 'Gives a speaker more time with consent.' })
  async extendSpeech(
    @Ctx() operation: Operation,
    @Arg('input', () => ExtendSpeechInput) input: ExtendSpeechInput,
  ): Promise<object> {
    return execute(operation, extendSpeech, input);
  }

  @Mutation(() => WithdrawSpeechResult, { description: 'Takes a request for the floor back.' })
  async withdrawSpeech(
    @Ctx() operation: Operation,
    @Arg('input', () => WithdrawSpeechInput) input: WithdrawSpeechInput,
  ): Promise<object> {
    return execute(operation, withdrawSpeech, input);
  }
}
