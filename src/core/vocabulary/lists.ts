import agents from './languages/agents.txt';
import aimLevels from './languages/aim-levels.txt';
import and from './languages/and.txt';
import aside from './languages/aside.txt';
import asideEnd from './languages/aside-end.txt';
import asideLead from './languages/aside-lead.txt';
import asideStart from './languages/aside-start.txt';
import assignee from './languages/assignee.txt';
import closed from './languages/closed.txt';
import criteria from './languages/criteria.txt';
import done from './languages/done.txt';
import doubtful from './languages/doubtful.txt';
import field from './languages/field.txt';
import id from './languages/id.txt';
import imperative from './languages/imperative.txt';
import noOne from './languages/no-one.txt';
import or from './languages/or.txt';
import owner from './languages/owner.txt';
import piece from './languages/piece.txt';
import productManager from './languages/product-manager.txt';
import productOwner from './languages/product-owner.txt';
import progress from './languages/progress.txt';
import shared from './languages/shared.txt';
import status from './languages/status.txt';
import strong from './languages/strong.txt';
import tableOther from './languages/table-other.txt';
import tablePerson from './languages/table-person.txt';
import tablePiece from './languages/table-piece.txt';
import tableThing from './languages/table-thing.txt';
import tableWork from './languages/table-work.txt';
import text from './languages/text.txt';
import title from './languages/title.txt';
import undecided from './languages/undecided.txt';
import weak from './languages/weak.txt';
import workLevels from './languages/work-levels.txt';
import yamlAbout from './languages/yaml-about.txt';
import yamlBeside from './languages/yaml-beside.txt';
import yamlCode from './languages/yaml-code.txt';
import yamlField from './languages/yaml-field.txt';
import yamlFirst from './languages/yaml-first.txt';
import yamlGroup from './languages/yaml-group.txt';
import yamlHead from './languages/yaml-head.txt';
import yamlLast from './languages/yaml-last.txt';
import yamlNever from './languages/yaml-never.txt';
import yamlOne from './languages/yaml-one.txt';
import yamlPeople from './languages/yaml-people.txt';
import yamlPerson from './languages/yaml-person.txt';
import yamlPiece from './languages/yaml-piece.txt';
import yamlState from './languages/yaml-state.txt';
import yamlType from './languages/yaml-type.txt';
import yamlWork from './languages/yaml-work.txt';

/** The lists of words by their names. The extension is built without them, see `learn`. */
export const lists: Record<string, string> = {
  agents,
  'aim-levels': aimLevels,
  and,
  aside,
  assignee,
  closed,
  done,
  id,
  imperative,
  'no-one': noOne,
  or,
  owner,
  piece,
  'product-manager': productManager,
  'product-owner': productOwner,
  progress,
  shared,
  status,
  strong,
  text,
  title,
  undecided,
  field,
  'table-other': tableOther,
  'table-person': tablePerson,
  'table-piece': tablePiece,
  'table-thing': tableThing,
  'table-work': tableWork,
  criteria,
  'aside-end': asideEnd,
  'aside-lead': asideLead,
  'aside-start': asideStart,
  doubtful,
  weak,
  'work-levels': workLevels,
  'yaml-about': yamlAbout,
  'yaml-beside': yamlBeside,
  'yaml-code': yamlCode,
  'yaml-field': yamlField,
  'yaml-first': yamlFirst,
  'yaml-group': yamlGroup,
  'yaml-head': yamlHead,
  'yaml-last': yamlLast,
  'yaml-never': yamlNever,
  'yaml-one': yamlOne,
  'yaml-people': yamlPeople,
  'yaml-person': yamlPerson,
  'yaml-piece': yamlPiece,
  'yaml-state': yamlState,
  'yaml-type': yamlType,
  'yaml-work': yamlWork,
};
