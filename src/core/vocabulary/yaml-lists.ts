import yamlAbout from './languages/yaml-about.txt';
import yamlArea from './languages/yaml-area.txt';
import yamlAsked from './languages/yaml-asked.txt';
import yamlBeside from './languages/yaml-beside.txt';
import yamlCode from './languages/yaml-code.txt';
import yamlField from './languages/yaml-field.txt';
import yamlFirst from './languages/yaml-first.txt';
import yamlGroup from './languages/yaml-group.txt';
import yamlHead from './languages/yaml-head.txt';
import yamlHolder from './languages/yaml-holder.txt';
import yamlLast from './languages/yaml-last.txt';
import yamlMore from './languages/yaml-more.txt';
import yamlNever from './languages/yaml-never.txt';
import yamlOne from './languages/yaml-one.txt';
import yamlPeople from './languages/yaml-people.txt';
import yamlPerson from './languages/yaml-person.txt';
import yamlPiece from './languages/yaml-piece.txt';
import yamlState from './languages/yaml-state.txt';
import yamlTitle from './languages/yaml-title.txt';
import yamlType from './languages/yaml-type.txt';
import yamlWork from './languages/yaml-work.txt';

/** The lists of words that only YAML is read by. */
export const yamlLists: Record<string, string> = {
  'yaml-about': yamlAbout,
  'yaml-area': yamlArea,
  'yaml-asked': yamlAsked,
  'yaml-beside': yamlBeside,
  'yaml-code': yamlCode,
  'yaml-field': yamlField,
  'yaml-first': yamlFirst,
  'yaml-group': yamlGroup,
  'yaml-head': yamlHead,
  'yaml-holder': yamlHolder,
  'yaml-last': yamlLast,
  'yaml-more': yamlMore,
  'yaml-never': yamlNever,
  'yaml-one': yamlOne,
  'yaml-people': yamlPeople,
  'yaml-person': yamlPerson,
  'yaml-piece': yamlPiece,
  'yaml-state': yamlState,
  'yaml-title': yamlTitle,
  'yaml-type': yamlType,
  'yaml-work': yamlWork,
};
