#!/usr/bin/env bash
# Rebuilds src/main/bundles/prod.bundle, the JavaScript of all screens. Needed when a screen uses a
# Vaadin component that is not yet in it, or when Vaadin's version changes; a test says so.
# Vaadin's build wants Node 24, which comes from npm, so any npm will do.
set -euo pipefail
cd "$(dirname "$0")/.."

packages=target/node-packages
node=$PWD/target/node
npm install --no-save --no-package-lock --prefix "$packages" node@24 npm@11

rm -rf "$node"
mkdir -p "$node/bin" "$node/lib/node_modules"
cp "$(find -L "$packages/node_modules" -path '*/bin/node' -type f -size +1M | head -n 1)" "$node/bin/node"
cp -R "$packages/node_modules/npm" "$node/lib/node_modules/npm"
ln -s ../lib/node_modules/npm/bin/npm-cli.js "$node/bin/npm"
ln -s ../lib/node_modules/npm/bin/npx-cli.js "$node/bin/npx"

PATH="$node/bin:$PATH" ./mvnw -B -ntp -P bundle process-classes
ls -l src/main/bundles/prod.bundle
