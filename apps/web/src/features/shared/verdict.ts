import { graphql } from '../../graphql.ts';

/** A verdict as `viewerMay` shows it, before anyone presses. */
export const VerdictParts = graphql(`
  fragment VerdictParts on VerdictType @_unmask {
    outcome
    points { code level message confidence basis { act article url } }
  }
`);
