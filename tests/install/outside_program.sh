# SPDX-License-Identifier: GPL-3.0-or-later
# usage: outside_program.sh BUILD SOURCE WORK COMPILER
set -euo pipefail
build=$1
source=$2
work=$3
compiler=$4
rm -rf "${work:?}/prefix" "${work:?}/outside"
cmake --install "$build" --prefix "$work/prefix" >"$work/install.log"
cmake -S "$source" -B "$work/outside" -G Ninja -DCMAKE_BUILD_TYPE=Debug -DCMAKE_CXX_COMPILER="$compiler" \
  -DCMAKE_PREFIX_PATH="$work/prefix"
# The package itself must be the one found, and nothing of it may point back into the build or the sources.
grep -q "^loopstad_DIR:PATH=$work/prefix/" "$work/outside/CMakeCache.txt"
if grep -rnF -e "$build/" "$work"/prefix/lib/cmake/loopstad | grep -vF "$work/prefix"; then
  echo "the installed package names the build folder"
  exit 1
fi
cmake --build "$work/outside"
"$work/outside/make_corridor" "$work/corridor.twin.h5"
"$work/outside/walk" "$work/corridor.twin.h5"
"$work/outside/own_model/own_model" "$work/corridor.twin.h5"
# The program finds the sample and its readers where they were installed.
"$work/prefix/bin/loopstad" scenario check bredai
# And the verification cases.
"$work/prefix/bin/loopstad" verify --case imo-01
