// Builds the native binding of TensorFlow.js without the library that its own installation downloads: PyPI's wheel of
// TensorFlow for processors carries the same C API, and its headers, which the package's own build accepts.
// `node test/native/build.mjs [folder]`; needs npm, Python 3.11 with pip, a C++ compiler and make. Some minutes, 1.5 GB.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

const BINDING = '@tensorflow/tfjs-node@4.22.0'
/** The last version whose wheel has the C API in a library of its own and every header that the binding includes. */
const LIBRARY = 'tensorflow-cpu==2.15.1'

const folder = resolve(process.argv[2] ?? join(tmpdir(), 'exaequo-native'))
const own = join(folder, 'node_modules/@tensorflow/tfjs-node')
const run = (command, given, options = {}) =>
  execFileSync(command, given, { cwd: folder, stdio: 'inherit', ...options })

mkdirSync(folder, { recursive: true })
writeFileSync(join(folder, 'package.json'), '{ "private": true }\n')
run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', BINDING])

const wheels = join(folder, 'wheels')
const pick = ['--only-binary', ':all:', '--no-deps', '--python-version', '3.11', '--platform', 'manylinux2014_x86_64']
run('python3', ['-m', 'pip', 'download', '--quiet', '--dest', wheels, ...pick, LIBRARY])
const [wheel] = readdirSync(wheels)
const deps = join(own, 'deps')
rmSync(deps, { recursive: true, force: true })
// A wheel is a zip archive; what the build asks for is the C API's headers and two libraries.
const unpack = `
import os, sys, zipfile
wheel, deps = sys.argv[1:]
parts = ('include/tensorflow/c/', 'include/tensorflow/core/', 'include/tensorflow/tsl/', 'include/tsl/')
libraries = ('libtensorflow_cc.so.2', 'libtensorflow_framework.so.2')
with zipfile.ZipFile(wheel) as archive:
    for name in archive.namelist():
        own = name.removeprefix('tensorflow/')
        if own in libraries: own = 'lib/' + own
        elif name.endswith('/') or not own.startswith(parts): continue
        target = os.path.join(deps, own)
        os.makedirs(os.path.dirname(target), exist_ok=True)
        with open(target, 'wb') as file: file.write(archive.read(name))
`
run('python3', ['-c', unpack, join(wheels, wheel), deps])
for (const [link, library] of [
  ['libtensorflow.so', 'libtensorflow_cc.so.2'],
  ['libtensorflow_framework.so', 'libtensorflow_framework.so.2'],
])
  symlinkSync(library, join(deps, 'lib', link))

// Headers of this Node, where they are installed beside it; else node-gyp looks for them itself.
const headers = dirname(dirname(process.execPath))
const given = existsSync(join(headers, 'include/node/node_api.h')) ? [`--nodedir=${headers}`] : []
run(join(folder, 'node_modules/.bin/node-pre-gyp'), ['install', '--build-from-source', ...given], { cwd: own })
rmSync(wheels, { recursive: true })
const version = "console.log(require('@tensorflow/tfjs-node').backend().binding.TF_Version)"
run(process.execPath, ['-e', version])
console.log(
  `The native binding is in ${folder}: EXAEQUO_NATIVE=${folder} npx pnpm@12 exec vitest run packages/dataset-model test/end-to-end/src/model.test.ts`,
)
