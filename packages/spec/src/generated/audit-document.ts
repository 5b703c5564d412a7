// Generated from schema/audit.schema.json by gen.mjs: do not edit.

/**
 * A text in both languages, or one text for both.
 */
export type Text =
  | string
  | {
      /**
       * In French.
       */
      fr?: string
      /**
       * In English.
       */
      en?: string
    }
/**
 * Ground of discrimination in French law.
 */
export type Criterion =
  | 'origine'
  | 'sexe'
  | 'situation_famille'
  | 'grossesse'
  | 'apparence'
  | 'vulnerabilite_eco'
  | 'patronyme'
  | 'lieu_residence'
  | 'domiciliation_bancaire'
  | 'etat_sante'
  | 'perte_autonomie'
  | 'handicap'
  | 'caract_genetiques'
  | 'moeurs'
  | 'orientation_sexuelle'
  | 'identite_genre'
  | 'age'
  | 'opinions_politiques'
  | 'activites_syndicales'
  | 'langue'
  | 'ethnie'
  | 'nation'
  | 'pretendue_race'
  | 'religion'
  | 'lanceur_alerte'
  | 'mandat_electif'
  | 'harcelement_sexuel'
  | 'bizutage'

/**
 * What is audited, on which data, for whom and against which benchmarks.
 */
export interface AuditDocument {
  /**
   * Version of this format.
   */
  exaequo: 1
  /**
   * Name of the audit and of its folder of results.
   */
  id: string
  /**
   * The day the audit counts from, YYYY-MM-DD: rules in force and days left depend on it, never on the clock.
   */
  date: string
  /**
   * Default language of the report; both are always written.
   */
  locale?: 'fr' | 'en'
  title?: Text
  /**
   * Who and what is audited.
   */
  system?: {
    /**
     * Name of the system.
     */
    name?: string
    /**
     * Who deploys it and answers for it.
     */
    organisation?: string
    purpose?: Text
    /**
     * Whether people decide without a system, a person decides with the system’s help, or nobody does.
     */
    automation?: 'none' | 'assisted' | 'full'
  }
  /**
   * Where the decisions are.
   */
  data: {
    /**
     * Path or glob, relative to this file: .csv .tsv .txt .jsonl .ndjson (also .gz), .parquet, .xlsx .xls .ods, .arrow .feather, or a .zip of one of them; given:<name> where a program gives the data; or a table of a database. How to reach it, and as whom, stands in the environment or in a service file, never here.
     */
    source:
      | string
      | {
          /**
           * What counts the table, where it is: postgres, trino, or a database of a plug-in.
           */
          engine: string
          /**
           * Name in the service file (PGSERVICEFILE or ~/.pg_service.conf); of Trino, the middle of the names of variables: TRINO_NAME_URL. Default: the environment.
           */
          service?: string
          /**
           * Catalogue that holds the schema: of Trino, which needs it.
           */
          catalog?: string
          /**
           * Schema that holds the table.
           */
          schema?: string
          /**
           * Table or view. Nothing else: a specification holds no SQL.
           */
          table: string
        }
    /**
     * How the text is written; what is absent is detected, and echoed.
     */
    csv?: {
      /**
       * Character between fields.
       */
      delimiter?: string
      /**
       * Decimal separator of numbers.
       */
      decimal?: '.' | ','
      /**
       * Encoding of the file: utf-8, windows-1252, iso-8859-1, …
       */
      encoding?: string
      /**
       * Character around fields that hold a delimiter.
       */
      quote?: string
      /**
       * How dates are written, in every column that is read as one.
       */
      date?:
        | 'YYYY-MM-DD'
        | 'YYYY/MM/DD'
        | 'YYYYMMDD'
        | 'DD/MM/YYYY'
        | 'DD-MM-YYYY'
        | 'DD.MM.YYYY'
        | 'MM/DD/YYYY'
        | 'MM-DD-YYYY'
      /**
       * Lines above the header: titles, comments.
       */
      skip?: number
      /**
       * Texts that mean missing, besides the empty one.
       */
      missing?: string[]
    }
    /**
     * Which part of a workbook is read; what is absent is detected, and echoed.
     */
    spreadsheet?: {
      /**
       * Name of the sheet. Needed where several hold data.
       */
      sheet?: string
      /**
       * Cells of the table, its first row the header: `B3:F200`, or `B3:F` down to the last row.
       */
      range?: string
      /**
       * How dates that are text are written, in every column that is read as one.
       */
      date?:
        | 'YYYY-MM-DD'
        | 'YYYY/MM/DD'
        | 'YYYYMMDD'
        | 'DD/MM/YYYY'
        | 'DD-MM-YYYY'
        | 'DD.MM.YYYY'
        | 'MM/DD/YYYY'
        | 'MM-DD-YYYY'
      /**
       * Texts that mean missing, besides the empty one; `#N/A` where formulas in error do.
       */
      missing?: string[]
    }
    /**
     * Name of the file inside a zip archive. Needed where it holds several tables.
     */
    member?: string
    /**
     * A model that gives every row a score, in a column that roles can name.
     */
    model?: {
      /**
       * The model.json of a TensorFlow.js LayersModel or GraphModel, or the folder of a SavedModel (native backend alone); relative to this file.
       */
      path?: string
      endpoint?: Endpoint
      /**
       * Columns that the model takes, in the order of its inputs, and how each is made numbers.
       *
       * @minItems 1
       *
       * Items: One column, and its encoding: a number as it is or scaled, or `oneHot`, or `ordinal`.
       */
      features: {
        /**
         * Column of the data.
         */
        column: string
        /**
         * Numbers less `mean`, divided by `deviation`; or less `minimum`, divided by `maximum` less `minimum`.
         */
        scale?: {
          /**
           * What is taken away.
           */
          mean?: number
          /**
           * What is divided by.
           */
          deviation?: number
          /**
           * The number that becomes 0.
           */
          minimum?: number
          /**
           * The number that becomes 1.
           */
          maximum?: number
        }
        /**
         * Values, each a column of 0 and 1 in this order.
         *
         * @minItems 1
         */
        oneHot?: (string | number | boolean)[]
        /**
         * Values in order: the first is 0, the next 1, and so on.
         *
         * @minItems 2
         */
        ordinal?: (string | number | boolean)[]
        /**
         * What stands for a missing value, before it is encoded; `refuse`: the audit stops; `unscored`: the row gets no score.
         */
        missing?: string | number | boolean
        /**
         * A value that the encoding does not know, or that is no number: the audit stops, or it is taken as missing. Counted and told.
         */
        undeclared?: 'refuse' | 'missing'
      }[]
      /**
       * Which number of the model is the score: the index of a class, or the name of an output tensor, or both. Needed where the model gives several.
       */
      output?:
        | number
        | string
        | {
            /**
             * Name of the output tensor.
             */
            tensor: string
            /**
             * Index of the class.
             */
            class: number
          }
      /**
       * What makes the model’s output a score where it gives logits.
       */
      activation?: 'none' | 'sigmoid' | 'softmax'
      /**
       * Name of the column that is made.
       */
      column?: string
      /**
       * How many rows are scored at once.
       */
      batch?: number
      /**
       * What runs the model. Default: the native binding where it is installed, else WebAssembly.
       */
      backend?: 'native' | 'wasm' | 'cpu'
    }
    /**
     * Which rows are audited; who is left out is counted.
     *
     * Items: One condition: a column, and what its value must be. All conditions must hold.
     */
    filter?: {
      /**
       * Column of the data.
       */
      column: string
      /**
       * Rows whose value is one of these are kept.
       *
       * @minItems 1
       */
      in?: (string | number | boolean)[]
      /**
       * Rows whose value is one of these are left out.
       *
       * @minItems 1
       */
      notIn?: (string | number | boolean)[]
      /**
       * Rows with this value are kept.
       */
      equals?: string | number | boolean
    }[]
    /**
     * Counts rounded by their publisher: estimates and verdicts carry the bound.
     */
    rounded?: {
      /**
       * Counts are multiples of this number.
       */
      to: number
      /**
       * How they were rounded.
       */
      rule?: 'nearest'
      /**
       * Column that says how many published counts a row was computed from.
       */
      terms?: string
      /**
       * Totals published as such.
       *
       * Items: A published total.
       */
      margins?: {
        /**
         * Which rows it is the total of: column to raw value.
         */
        where: {
          [k: string]: string | number | boolean
        }
        /**
         * The total as published.
         */
        n: number
      }[]
    }
  }
  /**
   * What the columns mean. A decision, an amount (`prediction`) or several classes (`classes`) must be there.
   */
  roles: {
    /**
     * The decision.
     */
    decision?: {
      /**
       * Column of the data.
       */
      column: string
      positive: Positive
      negative?: Negative
      /**
       * Values whose rows are left out, and counted.
       *
       * @minItems 1
       */
      exclude?: (string | number | boolean)[]
      label?: Text
      /**
       * Whether the positive decision is good for the person.
       */
      favourable: boolean
    }
    /**
     * What turned out to be true.
     */
    label?: {
      /**
       * Column of the data.
       */
      column: string
      positive: Positive
      negative?: Negative
      /**
       * Values whose rows are left out, and counted.
       *
       * @minItems 1
       */
      exclude?: (string | number | boolean)[]
      label?: Text
      /**
       * When the label is known at all: rows where this column has one of these values. All others count as unknown, and rates of error as known within limits.
       */
      observedWhen?: {
        /**
         * Column of the data.
         */
        column: string
        /**
         * This value.
         */
        equals?: string | number | boolean
        /**
         * One of these values.
         *
         * @minItems 1
         */
        in?: (string | number | boolean)[]
      }
      /**
       * How those whose label is known were chosen: at random, by the decision itself, or in a way that is not known.
       */
      selection?: 'random' | 'byDecision' | 'unknown'
    }
    /**
     * The score behind the decision.
     */
    score?: {
      /**
       * Column of the data, a number.
       */
      column: string
      /**
       * Which decision a higher score speaks for.
       */
      higherMeans?: 'positive' | 'negative'
    }
    /**
     * Sampling weight.
     */
    weight?: {
      /**
       * Column of the data, a number that is not negative.
       */
      column: string
    }
    /**
     * How many identical people a row stands for.
     */
    count?: {
      /**
       * Column of the data, a whole number that is not negative.
       */
      column: string
    }
    /**
     * An amount that turned out to be true, such as a rent paid.
     */
    target?: {
      /**
       * Column of the data, a number.
       */
      column: string
      label?: Text
    }
    /**
     * An amount that the system decided or predicted.
     */
    prediction?: {
      /**
       * Column of the data, a number.
       */
      column: string
      label?: Text
      /**
       * Which amounts are good for the person. Absent: neither.
       */
      favourable?: 'higher' | 'lower'
    }
    /**
     * A decision between several classes.
     */
    classes?: {
      /**
       * Column of the data: the class decided.
       */
      column: string
      /**
       * Column of the data: the class that turned out to be true.
       */
      truth?: string
      /**
       * The classes, in their order from the least to the most favourable where they have one. Absent: those that occur.
       *
       * @minItems 2
       */
      levels?: (string | number | boolean)[]
      /**
       * Whether the order of `levels` means something.
       */
      ordered?: boolean
      label?: Text
    }
    /**
     * The inputs of the system: what row-level metrics compare people by, and what a model is asked with. A column, or a column with how it is read.
     *
     * @minItems 1
     */
    features?: (
      | string
      | {
          /**
           * Column of the data.
           */
          column: string
          /**
           * An amount, or one of several words. Absent: found, and echoed.
           */
          type?: 'number' | 'category'
        }
    )[]
    /**
     * Who or what the rows belong to, where one person has several: their rows are not independent.
     */
    unit?: {
      /**
       * Column of the data.
       */
      column: string
    }
  }
  /**
   * Consent to single rows being read, where counts are not enough: metrics of the bundle `rows` want it. What they find is kept, the rows are not.
   */
  rowAccess?: boolean
  /**
   * How many single rows are read.
   */
  rows?: {
    /**
     * At most so many, drawn by chance from the seed. The cost of comparing each with each grows with its square.
     */
    most: number
  }
  /**
   * The protected characteristics.
   *
   * @minItems 1
   *
   * Items: One characteristic.
   */
  attributes: {
    /**
     * Name of the characteristic in results and files: any short text.
     */
    id: string
    /**
     * Column of the data.
     */
    column: string
    criterion?: Criterion
    label?: Text
    /**
     * Who the groups are compared with: a level, `largest`, `highest-rate` or `rest`.
     */
    reference?: string | number | boolean
    /**
     * Labels of levels, by raw value; their order is kept.
     */
    levels?: {
      [k: string]: Text
    }
    /**
     * Raw value to level; null means missing.
     */
    recode?: {
      [k: string]: string | number | boolean | null
    }
    /**
     * Edges of intervals of a number: [25, 45] makes <25, 25-<45, >=45.
     *
     * @minItems 1
     */
    cut?: number[]
    /**
     * The column is a date of birth; age counts at this day.
     */
    ageAt?: string
    /**
     * Whether people whose value is missing are a group of their own or are left out, and counted.
     */
    missing?: 'group' | 'exclude'
    legalBasis?: Text
    retention?: Text
    access?: Text
    /**
     * Grounds that it stands for without being them.
     *
     * @minItems 1
     */
    proxyFor?: Criterion[]
  }[]
  /**
   * Attributes crossed.
   */
  intersections?:
    | (
        | string[]
        | {
            /**
             * Attribute ids.
             *
             * @minItems 2
             */
            of: string[]
            /**
             * Attribute id to level: the group that the others are compared with.
             */
            reference?: {
              [k: string]: string | number | boolean
            }
          }
      )[]
    | {
        /**
         * How many attributes are crossed at most.
         */
        depth: number
      }
  /**
   * Separate analyses within each level of a column.
   *
   * Items: A column, or columns that are crossed.
   */
  strata?: {
    /**
     * Column of the data.
     */
    column?: string
    /**
     * Columns of the data, crossed.
     *
     * @minItems 1
     */
    columns?: string[]
    /**
     * Why comparing people within it is justified, and who says so.
     */
    legitimate?: {
      /**
       * The reason in French.
       */
      fr: string
      /**
       * The reason in English.
       */
      en: string
      /**
       * Where the reason is written: a rule, a page, a decision.
       */
      source: string
    }
  }[]
  /**
   * The steps of the process that decides, in their order: each is counted by group.
   *
   * @minItems 1
   *
   * Items: One step.
   */
  funnel?: {
    /**
     * Name of the step in results.
     */
    id: string
    /**
     * The earlier step whose people it chooses from; `all`: everyone.
     */
    among?: string
    when: Condition
    /**
     * Whether reaching it is good for the person.
     */
    favourable: boolean
    /**
     * Whether whoever reaches it was wronged by an error of the process, such as a control of somebody who owed nothing: the report counts it among wrong decisions.
     */
    error?: boolean
    label?: Text
  }[]
  /**
   * Metric ids, or the name of a family, or one with its options; absent: all.
   */
  metrics?: (
    | string
    | {
        /**
         * Options of the metric, or of the metrics of a family that have them.
         */
        [k: string]: {
          [k: string]: number | string | boolean
        }
      }
  )[]
  /**
   * Benchmarks that the estimates are judged by: ids, or an id with settings of its own.
   */
  standards?: (
    | string
    | {
        /**
         * What replaces the standard’s own; `tolerance` has nothing else.
         */
        [k: string]: {
          /**
           * The quantity that is judged, such as falsePositiveRate.
           */
          quantity?: string
          /**
           * Lowest ratio of two groups that is within the benchmark.
           */
          ratio?: number
          /**
           * Largest difference of two groups that is within the benchmark: below 1 for a rate, in its own unit for an amount.
           */
          difference?: number
          /**
           * About all groups at once: `spread` (with `difference`) their largest difference, `minMaxRatio` (with `ratio`) their smallest ratio. Absent: each group against its reference.
           */
          comparator?: 'spread' | 'minMaxRatio'
        }
      }
  )[]
  /**
   * The quantity that leads the summary, by attribute id. Default: what is decided (selectionRate, meanPrediction of an amount, classRate of several classes).
   */
  primary?: {
    [k: string]: string
  }
  /**
   * How uncertainty is counted.
   */
  inference?: {
    /**
     * Level of the intervals.
     */
    level?: number
    /**
     * What the interval is about. `process`: these decisions are one realisation of a rule that will meet similar people. `sample`: a simple sample of `populationSize` people. `census`: these are all the people, and the gap among them is a fact beside which the reading as a process stands.
     */
    population?: 'process' | 'sample' | 'census'
    /**
     * How p-values account for the number of comparisons.
     */
    correction?: 'holm'
    /**
     * With fewer people than this in a group, nothing is tested.
     */
    floor?: number
    /**
     * Start of every random draw. Default: the digits of the date.
     */
    seed?: number
    /**
     * How many people the sample was drawn from; with `population: sample`.
     */
    populationSize?: number
    /**
     * How many times cells are resampled, for numbers that have no interval of their own.
     */
    replicates?: number
  }
  /**
   * What may be shown to anyone.
   */
  publication?: {
    /**
     * Whether a suppressed version is written that anyone may read.
     */
    public?: boolean
    /**
     * Counts of people below this are withheld in public; under 11 wants a reason.
     */
    suppressBelow?: number
    /**
     * Why fewer than 11 people may be shown.
     */
    reason?: string
    /**
     * The data are already public or generated: commitments may repeat from run to run.
     */
    openData?: boolean
  }
  /**
   * The list of estimates.
   */
  estimates?: {
    /**
     * How many estimates result.json lists at most; what was left out is said.
     */
    cap?: number
  }
  /**
   * ISO country code, or EU: which grounds need a legal basis. Default: FR where the locale is fr, else EU.
   */
  jurisdiction?: string
  /**
   * What the system does with protected grounds; a ground that is not listed is unknown, never “no”.
   *
   * Items: One ground.
   */
  systemInputs?: {
    ground: Criterion
    /**
     * `input`: the system uses it. `determined`: it uses a variable that determines it. `no`: neither.
     */
    use: 'input' | 'determined' | 'no'
    note?: Text
  }[]
  /**
   * Grounds that cannot play a part in this decision; every other one is tested, tested by proxy or not testable with these data.
   *
   * Items: One ground.
   */
  coverage?: {
    ground: Criterion
    /**
     * It does not apply.
     */
    status: 'notApplicable'
    why: Text
  }[]
  /**
   * Answers to the four questions of indirect discrimination; what is absent is shown as open.
   *
   * Items: The answers for one attribute, or for attributes crossed.
   */
  justifications?: {
    /**
     * Attribute id, or the ids of attributes crossed.
     */
    attribute: string | string[]
    aim?: Text
    suitable?: Text
    necessary?: Text
    alternative?: Text
  }[]
  /**
   * What reviewers ask for beside the numbers; what is absent is shown as not filled.
   */
  accountability?: {
    /**
     * Whether this report is final.
     */
    status?: 'draft' | 'approved'
    /**
     * The days that the decisions are from.
     */
    period?: {
      /**
       * First day, YYYY-MM-DD.
       */
      from: string
      /**
       * Last day, YYYY-MM-DD.
       */
      to: string
    }
    /**
     * Who audited.
     */
    auditor?: {
      /**
       * Who audited.
       */
      name?: string
      paidBy?: Text
      independence?: Text
    }
    reply?: Text
    /**
     * What was fixed before the data were seen.
     */
    plan?: {
      /**
       * When the plan was fixed, YYYY-MM-DD.
       */
      fixedOn?: string
      filed?: Text
      /**
       * Changes to the plan since.
       *
       * Items: One change.
       */
      changes?: {
        /**
         * When, YYYY-MM-DD.
         */
        date: string
        what: Text
      }[]
      /**
       * Earlier runs of this audit on these data.
       *
       * Items: One run.
       */
      earlierRuns?: {
        /**
         * When, YYYY-MM-DD.
         */
        date: string
        what: Text
      }[]
    }
    /**
     * Who is concerned, and who of them is not in the file.
     */
    population?: {
      concerned?: Text
      notInFile?: Text
      nonTakeUp?: Text
    }
    /**
     * Versions of the model in force, in their order.
     *
     * Items: One version.
     */
    versions?: {
      /**
       * Name of the version.
       */
      version: string
      /**
       * First day in force, YYYY-MM-DD.
       */
      from?: string
      /**
       * Last day in force, YYYY-MM-DD.
       */
      to?: string
      note?: Text
    }[]
    /**
     * The part of a person in the decision.
     */
    humanStep?: {
      text?: Text
      proposal?: Condition
    }
    previousPractice?: Text
    /**
     * What the decision does to people.
     */
    consequences?: {
      what?: Text
      reversible?: Text
      recourse?: Text
    }
    /**
     * How people learn of the system.
     */
    rights?: {
      notice?: Text
      explanation?: Text
    }
    /**
     * What must stop or change.
     *
     * Items: One action.
     */
    actions?: {
      what: Text
      who?: Text
      /**
       * By when, YYYY-MM-DD.
       */
      by?: string
    }[]
  }
  /**
   * Answers on risk and law (.risk.yaml), relative to this file.
   */
  risk?: string
  /**
   * Plug-ins that add metrics, standards, data sources or sections: names of packages installed in the project, or paths that begin with ./ or ../, relative to this file. Nothing is looked for that is not named here or in exaequo.config.json or .yaml.
   */
  plugins?: string[]
  /**
   * Whether people could be singled out, read from the counts that the audit keeps; goes with `risk`. Default: over all attributes.
   */
  disclosure?: {
    /**
     * Attributes, by id or column, that an outsider may know of a person.
     *
     * @minItems 1
     */
    quasiIdentifiers: string[]
    /**
     * What the others must not give away: `decision`, `label`, or an attribute by id or column. Default: decision.
     */
    sensitive?: string
  }
}
/**
 * A deployed model that is asked for the scores. Its host is the only one that is asked, and rows are sent there.
 */
export interface Endpoint {
  /**
   * How it is spoken to: Open Inference Protocol v2 (KServe, Triton, MLServer), TensorFlow Serving REST, MLflow, or JSON as `request` and `response` describe it.
   */
  protocol: 'openInference' | 'tensorflowServing' | 'mlflow' | 'json'
  /**
   * Address of the model, `https` unless on this machine: `…/v2/models/NAME`, `…/v1/models/NAME`, `…/invocations`, or where rows are sent. No user, no password, no `?`.
   */
  url: string
  /**
   * Name of the environment variable that holds the secret; it begins with EXAEQUO_. The secret itself never stands here.
   */
  token?: string
  /**
   * Header that carries the bare secret, such as `X-Api-Key`. Default: `Authorization: Bearer …`.
   */
  tokenHeader?: string
  /**
   * Rows may travel unencrypted (`http`) to another machine.
   */
  insecure?: boolean
  /**
   * What is sent of a row: the encoded numbers, the columns by name, or (json) one row a request by name.
   */
  rows?: 'values' | 'records' | 'record'
  /**
   * What else is sent.
   */
  request?: {
    /**
     * Name of the input tensor (openInference). Default: the one that the model declares.
     */
    input?: string
    /**
     * Type of the input tensor (openInference). Default: as the model declares.
     */
    datatype?:
      | 'FP64'
      | 'FP32'
      | 'FP16'
      | 'INT64'
      | 'INT32'
      | 'INT16'
      | 'INT8'
      | 'UINT64'
      | 'UINT32'
      | 'UINT16'
      | 'UINT8'
      | 'BOOL'
    /**
     * Signature that is called (tensorflowServing). Default: the model’s own.
     */
    signature?: string
    /**
     * What stands around the rows (json).
     */
    body?: {
      [k: string]: unknown
    }
    /**
     * JSON pointer to where the rows are put (json), such as `/applicants`. Default: they are the whole body.
     */
    at?: string
    /**
     * Field of each record that is given its number, from 0 (json, `rows: records`).
     */
    number?: string
  }
  /**
   * Where the score of a row stands (json).
   */
  response?: {
    /**
     * JSON pointer to the list of answers (json), such as `/results`; with `rows: record`, to the one.
     */
    scores?: string
    /**
     * JSON pointer inside one answer to its score (json), such as `/probability`.
     */
    score?: string
    /**
     * JSON pointer inside one answer to the number of its row (json): answers may then come in any order.
     */
    number?: string
    /**
     * JSON pointer to the version of the model (json): should it change, the audit stops.
     */
    version?: string
  }
  /**
   * Rows a request.
   */
  batch?: number
  /**
   * Requests at once, at most.
   */
  concurrency?: number
  /**
   * Requests a second, at most. Default: no limit but `concurrency`.
   */
  requestsPerSecond?: number
  /**
   * Seconds that one request may take, answer included.
   */
  timeout?: number
  /**
   * How often one request is tried, with twice the pause each time: 1, 2, 4… seconds.
   */
  attempts?: number
  /**
   * Rows asked a second time at the end, to see whether the model answers the same; the report says so.
   */
  repeat?: number
}
/**
 * What counts as 1: exactly one of these.
 */
export interface Positive {
  /**
   * This value.
   */
  equals?: string | number | boolean
  /**
   * One of these values.
   *
   * @minItems 1
   */
  in?: (string | number | boolean)[]
  /**
   * A number at or above this one.
   */
  atLeast?: number
  /**
   * A number above this one, or above the median of all.
   */
  above?: number | 'median'
  /**
   * A number at or below this one.
   */
  atMost?: number
  /**
   * A number below this one.
   */
  below?: number
  /**
   * The highest share of the column, ties at the boundary in.
   */
  topShare?: number
}
/**
 * What counts as 0; required where more than one other value occurs.
 */
export interface Negative {
  /**
   * This value.
   */
  equals?: string | number | boolean
  /**
   * One of these values.
   *
   * @minItems 1
   */
  in?: (string | number | boolean)[]
}
/**
 * A column, and what its value must be: one of these tests.
 */
export interface Condition {
  /**
   * Column of the data.
   */
  column: string
  /**
   * This value.
   */
  equals?: string | number | boolean
  /**
   * One of these values.
   *
   * @minItems 1
   */
  in?: (string | number | boolean)[]
  /**
   * A number at or above this one.
   */
  atLeast?: number
  /**
   * A number above this one.
   */
  above?: number
  /**
   * A number at or below this one.
   */
  atMost?: number
  /**
   * A number below this one.
   */
  below?: number
}
