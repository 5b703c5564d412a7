// The bare query: one GROUP BY over the same columns of a Parquet file, in a process of its own.
import { DuckDBInstance } from '@duckdb/node-api'

const instance = await DuckDBInstance.create(':memory:')
const connection = await instance.connect()
const columns = ['a2', 'a6', 'a8', 'a4', 'b2', 'a18', 'label', 'decision'].join(', ')
const path = process.argv[2].replaceAll("'", "''")
const reader = await connection.runAndReadAll(`SELECT ${columns}, COUNT(*) FROM read_parquet('${path}') GROUP BY ALL`)
console.log(reader.currentRowCount)
