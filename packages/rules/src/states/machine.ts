import { stateRule } from '../kenes/kenes-state.ts';
import { combine, type Verdict } from '../verdict.ts';

/** One step of a lifecycle: by which act it is made and which rules are asked. */
export interface Transition<S extends string = string> {
  readonly from: S;
  readonly to: S;
  /** UPPER_SNAKE name of the act. */
  readonly act: string;
  /** Ids of the rules that guard it. */
  readonly rules: readonly string[];
}

/** A lifecycle as data, with the questions asked of it. */
export interface Machine<S extends string = string> {
  readonly name: string;
  readonly states: readonly S[];
  /** Where a thing may begin. */
  readonly initial: readonly S[];
  /** States in which nothing more is awaited; some of them still lead on. */
  readonly settled: readonly S[];
  readonly transitions: readonly Transition<S>[];
  /** The states that one step leads to. */
  nextStates(state: S): readonly S[];
  /** Refuses a step that the scheme has not. */
  may(from: S, to: S): Verdict;
  /** Whether the text names a state of this machine. */
  isState(text: string): text is S;
}

type Steps<S extends string> = readonly (readonly [from: S, act: string, to: S, rules: readonly string[]])[];

/** Builds a machine; every step is a row `[from, ACT, to, rules]`. */
export function machine<const S extends string>(scheme: {
  readonly name: string;
  readonly states: readonly S[];
  readonly initial: readonly NoInfer<S>[];
  readonly settled: readonly NoInfer<S>[];
  readonly steps: Steps<NoInfer<S>>;
}): Machine<S> {
  const { name, states, initial, settled, steps } = scheme;
  const transitions = steps.map(([from, act, to, rules]) => ({ from, act, to, rules }));
  const nextStates = (state: S) => transitions.filter((t) => t.from === state).map((t) => t.to);
  return {
    name,
    states,
    initial,
    settled,
    transitions,
    nextStates,
    may: (from, to) =>
      nextStates(from).includes(to)
        ? combine()
        : combine(stateRule.block('TRANSITION_NOT_ALLOWED', { machine: name, from, to })),
    isState: (text): text is S => states.some((state) => state === text),
  };
}
