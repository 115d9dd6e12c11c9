import tableChange from './languages/table-change.txt';
import tableCheck from './languages/table-check.txt';
import tableDocument from './languages/table-document.txt';
import tableExit from './languages/table-exit.txt';
import tableExpected from './languages/table-expected.txt';
import tableField from './languages/table-field.txt';
import tableId from './languages/table-id.txt';
import tableInfo from './languages/table-info.txt';
import tableKind from './languages/table-kind.txt';
import tableOther from './languages/table-other.txt';
import tablePaid from './languages/table-paid.txt';
import tablePerson from './languages/table-person.txt';
import tablePiece from './languages/table-piece.txt';
import tableResult from './languages/table-result.txt';
import tableRole from './languages/table-role.txt';
import tableStage from './languages/table-stage.txt';
import tableState from './languages/table-state.txt';
import tableStep from './languages/table-step.txt';
import tableStrong from './languages/table-strong.txt';
import tableSummary from './languages/table-summary.txt';
import tableThing from './languages/table-thing.txt';
import tableTime from './languages/table-time.txt';
import tableValue from './languages/table-value.txt';
import tableWait from './languages/table-wait.txt';
import tableWish from './languages/table-wish.txt';
import tableWork from './languages/table-work.txt';

/** The lists of words that headers of tables are made of, by their names. */
export const tableLists = {
  'table-change': tableChange,
  'table-check': tableCheck,
  'table-document': tableDocument,
  'table-exit': tableExit,
  'table-expected': tableExpected,
  'table-field': tableField,
  'table-id': tableId,
  'table-info': tableInfo,
  'table-kind': tableKind,
  'table-other': tableOther,
  'table-paid': tablePaid,
  'table-person': tablePerson,
  'table-piece': tablePiece,
  'table-result': tableResult,
  'table-role': tableRole,
  'table-stage': tableStage,
  'table-state': tableState,
  'table-step': tableStep,
  'table-strong': tableStrong,
  'table-summary': tableSummary,
  'table-thing': tableThing,
  'table-time': tableTime,
  'table-value': tableValue,
  'table-wait': tableWait,
  'table-wish': tableWish,
  'table-work': tableWork,
};
