/** Finds the parts of a rendered card that rules are about. */
type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every object in a card, from the card itself inwards. */
export const objectsIn = (value: unknown): readonly Json[] => {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  return isObject(value) ? [value, ...Object.values(value).flatMap(objectsIn)] : [];
};

const typeOf = ({ type }: Json): string => (typeof type === 'string' ? type : '');

const listIn = (json: Json, field: string): readonly Json[] => {
  const list = json[field];
  return Array.isArray(list) ? list.filter(isObject) : [];
};

export const inputsIn = (card: unknown): readonly Json[] =>
  objectsIn(card).filter((json) => typeOf(json).startsWith('Input.'));

/** Each row of buttons: that of the card, and those of its ActionSets. */
export const actionBarsIn = (card: unknown): readonly (readonly Json[])[] =>
  objectsIn(card)
    .map((json) => listIn(json, 'actions'))
    .filter((actions) => actions.length > 0);

export const selectActionsIn = (card: unknown): readonly Json[] =>
  objectsIn(card).flatMap(({ selectAction }) => (isObject(selectAction) ? [selectAction] : []));

export interface Execute {
  readonly verb: string;
  readonly data: Json;
}

export const executesIn = (card: unknown): readonly Execute[] =>
  objectsIn(card)
    .filter((json) => typeOf(json) === 'Action.Execute')
    .map(({ verb, data }) => ({ verb: String(verb), data: isObject(data) ? data : {} }));

/** Every text a person sees that the client reads as Markdown. */
export const markdownIn = (card: unknown): readonly string[] =>
  objectsIn(card).flatMap((json) => {
    if (typeOf(json) === 'TextBlock') return [String(json['text'])];
    return listIn(json, 'facts').flatMap(({ title, value }) => [String(title), String(value)]);
  });

/** What a client counts: UTF-16, two bytes for each unit. */
export const bytesOf = (card: unknown): number => JSON.stringify(card).length * 2;
