/** What Prototype.js 1.6 adds, as far as it changes what others make of arrays and texts. */
const PROTOTYPE_JS = `
  Array.prototype.each = function (iterator) { for (let i = 0; i < this.length; i++) iterator(this[i], i); return this; };
  Array.prototype.toJSON = function () { return '[' + this.map((item) => Object.toJSON(item)).join(', ') + ']'; };
  String.prototype.toJSON = function () { return '"' + this + '"'; };
  Number.prototype.toJSON = function () { return String(this); };
  Object.toJSON = (value) => (value?.toJSON ? value.toJSON() : String(value));
  Object.keys = (object) => { const keys = []; for (const key in object) keys.push(key); return keys; };
`;

/** What other pages of its time add, also to every object. */
const EVERY_OBJECT = `
  Object.prototype.extend = function () { return this; };
  Object.prototype.toJSON = undefined;
`;

/** Scripts that a host page runs before the loader, by the name of what they do. */
export const prototypeAdditions = {
  'Prototype.js 1.6': `<script>${PROTOTYPE_JS}</script>`,
  'every object': `<script>${PROTOTYPE_JS}${EVERY_OBJECT}</script>`,
};
