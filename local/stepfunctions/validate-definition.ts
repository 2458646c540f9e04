import { createRequire } from 'node:module';
import validate from 'asl-validator';

/** As far as `asl-validator` uses Ajv. */
interface SchemaValidator {
  addKeyword(keyword: unknown): unknown;
  validate(schema: string, value: unknown): unknown;
}

/** What `asl-validator` takes Ajv from, whenever it is asked. */
const ajv: { default: new (options: object) => SchemaValidator } = createRequire(
  createRequire(import.meta.url).resolve('asl-validator'),
)('ajv');
const Ajv = ajv.default;

/** Its schemas, formats and keywords are the same for every definition. */
let compiled: SchemaValidator | undefined;

class CompiledOnce extends Ajv {
  /** It knows them from the first time on, and would refuse them. */
  override addKeyword(keyword: unknown): unknown {
    return compiled === this ? this : super.addKeyword(keyword);
  }
  override validate(schema: string, value: unknown): unknown {
    compiled = this;
    return super.validate(schema, value);
  }
}

/** In the place of a class: what is called by `new` may give another object. */
function takeCompiled(options: object): SchemaValidator {
  return compiled ?? new CompiledOnce(options);
}

/**
 * What `asl-validator` says of a definition, to which it adds query languages. It makes a new Ajv for every definition, which then
 * compiles all schemas in 0.1 s; here it is handed the first one again.
 * @see https://ajv.js.org/guide/managing-schemas.html
 */
export const validateDefinition: typeof validate = (definition, options) => {
  ajv.default = takeCompiled as unknown as typeof Ajv;
  try {
    return validate(definition, options);
  } finally {
    ajv.default = Ajv;
  }
};
