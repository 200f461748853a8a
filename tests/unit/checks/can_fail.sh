# SPDX-License-Identifier: GPL-3.0-or-later
# A check that cannot fail proves nothing: each one must pass on a small good tree and turn away broken ones.
# usage: can_fail.sh REPOSITORY CHECK
set -euo pipefail
repository=$1
check=$2
licence='SPDX-License-Identifier: GPL-3.0-or-later'
tree=$(mktemp -d)
trap 'rm -rf "$tree"' EXIT

goodTree() {
  rm -rf "${tree:?}"/*
  mkdir -p "$tree"/twin/base/include/loopstad/base "$tree"/twin/{base,city,io}/src "$tree"/twin/city/include/loopstad/twin \
    "$tree"/sim/step/src "$tree"/assets/locale
  cp "$repository/.clang-format" "$tree"
  printf '# %s\nadd_library(a base/src/a.cpp city/src/c.cpp io/src/i.cpp)\n' "$licence" >"$tree/twin/CMakeLists.txt"
  printf '# %s\nadd_library(s step/src/s.cpp)\n' "$licence" >"$tree/sim/CMakeLists.txt"
  printf '// %s\nconst char* name() { return tr("Level of service"); }\n' "$licence" >"$tree/twin/base/src/a.cpp"
  printf '// %s\n#include <loopstad/base/a.hpp>\n\n#include <hdf5.h>\n' "$licence" >"$tree/twin/city/src/c.cpp"
  printf '// %s\n#include <loopstad/twin/c.hpp>\n\n#include <ogr_api.h>\n' "$licence" >"$tree/twin/io/src/i.cpp"
  printf '// %s\n#include <loopstad/twin/c.hpp>\n' "$licence" >"$tree/sim/step/src/s.cpp"
  printf '// %s\n#pragma once\n' "$licence" | tee "$tree/twin/base/include/loopstad/base/a.hpp" \
    >"$tree/twin/city/include/loopstad/twin/c.hpp"
  printf '# %s\nmsgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n"Project-Id-Version: x\\n"\n"PO-Revision-Date: x\\n"\n"Last-Translator: x\\n"\n"Language-Team: x\\n"\n"Language: nl\\n"\n"MIME-Version: 1.0\\n"\n"Content-Transfer-Encoding: 8bit\\n"\n\nmsgid "Level of service"\nmsgstr "Kwaliteitsniveau"\n' \
    "$licence" >"$tree/assets/locale/nl.po"
}

output() { "$repository/.ci/check-$check" "$tree" 2>&1; }

# turnsAway WHAT PATTERN: the check fails on the tree as it is now, and says PATTERN.
turnsAway() {
  local said
  if said=$(output); then
    echo "check-$check lets this pass: $1"
    exit 1
  fi
  grep -q -- "$2" <<<"$said" || { echo "check-$check fails without saying '$2' on: $1"; echo "$said"; exit 1; }
  echo "turned away: $1"
  goodTree
}
# add FILE LINE...: lines at the end of a file.
add() {
  local file=$tree/$1
  shift
  mkdir -p "$(dirname "$file")"
  printf '%s\n' "$@" >>"$file"
}

goodTree
output || { echo "check-$check turns a good tree away"; exit 1; }
case $check in
arrows)
  add twin/base/src/a.cpp '#include <loopstad/twin/c.hpp>'
  turnsAway "base includes twin" "base may not include twin"
  add twin/city/src/c.cpp '#include <loopstad/twin/build/build_twin.hpp>'
  turnsAway "the twin includes its builder" "twin may not include twin_build"
  add twin/city/src/c.cpp '#include <loopstad/twin/io/records.hpp>'
  turnsAway "the twin includes a reader" "twin may not include twin_build"
  add twin/city/src/c.cpp '#include <gdal.h>'
  turnsAway "GDAL in the twin" "twin may not use GDAL"
  add twin/city/src/c.cpp '#  include <CGAL/Triangulation_2.h>'
  turnsAway "CGAL in the twin" "twin may not use CGAL"
  add sim/step/src/s.cpp '#include <loopstad/twin/build/build_twin.hpp>'
  turnsAway "sim includes the builder" "sim may not include twin_build"
  add twin/base/include/loopstad/base/a.hpp '#include <spdlog/spdlog.h>'
  turnsAway "spdlog in a public header" "spdlog in a public header"
  add twin/city/include/loopstad/twin/c.hpp '#include <hdf5.h>'
  turnsAway "HDF5 in a public header" "HDF5 in a public header"
  add scenarios/cli/src/m.cpp '#include <osgViewer/Viewer>'
  turnsAway "OpenSceneGraph outside the viewer" "scenarios may not use OpenSceneGraph"
  add sim/step/src/s.cpp '#include "../../record/src/x.hpp"'
  turnsAway "a private header of another room" "reaches into another folder"
  add utils/x.cpp 'int x;'
  turnsAway "a source outside every room" "belongs to no room"
  ;;
format)
  add twin/base/src/a.cpp 'int  x ;'
  turnsAway "loose layout" "clang-format"
  ;;
licence)
  add twin/base/src/new.cpp 'int x;'
  turnsAway "a source without a licence" "new.cpp: no SPDX"
  add scenarios/library/x.yaml 'id: x'
  turnsAway "a scenario without a licence" "x.yaml: no SPDX"
  ;;
listed)
  add twin/base/src/orphan.cpp 'int x;'
  turnsAway "a source that nobody lists" "orphan.cpp: no CMakeLists.txt lists it"
  add twin/base/src/orphan.cpp 'int x;'
  add twin/CMakeLists.txt '# base/src/orphan.cpp'
  turnsAway "a source that only a comment lists" "orphan.cpp: no CMakeLists.txt lists it"
  add twin/city/src/a.cpp 'int x;'
  turnsAway "a second file of a listed name" "city/src/a.cpp: no CMakeLists.txt lists it"
  ;;
paths)
  add docs/start.md "see /home""/someone/notes.txt"
  turnsAway "a path of one machine" "docs/start.md:1"
  ;;
translations)
  add twin/base/src/a.cpp 'const char* x() { return tr("Travel time"); }'
  turnsAway "a text without a translation" "Travel time"
  add assets/locale/nl.po '' 'msgid "Flow"' 'msgstr ""'
  turnsAway "an empty translation" "Flow"
  add assets/locale/nl.po '' 'msgid "Flow {}"' 'msgstr "Stroom'
  turnsAway "a broken catalogue" "nl.po"
  add assets/locale/nl.po '' 'msgid "{} of {:.2f} m"' 'msgstr "{:.2f} van {} m"'
  turnsAway "values in another order" "values differ"
  ;;
*)
  echo "no broken trees for check-$check"
  exit 1
  ;;
esac
