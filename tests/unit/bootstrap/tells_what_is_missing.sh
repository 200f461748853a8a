# SPDX-License-Identifier: GPL-3.0-or-later
# What ./bootstrap says on machines that lack something: each is played by a PATH with stand-ins only.
# usage: tells_what_is_missing.sh REPOSITORY
set -euo pipefail
repository=$1
tree=$(mktemp -d)
trap 'rm -rf "$tree"' EXIT
mkdir "$tree/bin" "$tree/.ci"
cp "$repository/bootstrap" "$tree"
cp "$repository/.ci/packages" "$tree/.ci"
for tool in awk bash cat dirname env grep head mkdir nproc readlink rm sed tail wc; do
  if found=$(command -v "$tool"); then ln -s "$found" "$tree/bin/$tool"; fi
done

# pretend TOOL LINE: a stand-in that runs LINE.
pretend() {
  printf '#!%s\n%s\n' "$(command -v bash)" "$2" >"$tree/bin/$1"
  chmod +x "$tree/bin/$1"
}
# says PATTERN ARGUMENT...: ./bootstrap fails, and its last line is one that says PATTERN.
says() {
  local pattern=$1 said
  shift
  if said=$(cd "$tree" && PATH="$tree/bin" "$tree/bin/bash" ./bootstrap "$@" 2>&1); then
    echo "./bootstrap $* succeeds, but should say: $pattern"
    echo "$said"
    exit 1
  fi
  tail -n1 <<<"$said" | grep -qE "^bootstrap: .*$pattern" || {
    echo "./bootstrap $* should say in its last line: $pattern"
    echo "$said"
    exit 1
  }
  echo "said: $(tail -n1 <<<"$said")"
}

says 'unknown command fly' fly
says 'unknown argument --fast' run --fast
says '--preset needs a name' test --preset

says 'Debian 12 with apt-get is needed' run

pretend sudo 'exec "$@"'
pretend apt-get 'echo "E: Could not resolve deb.debian.org"; exit 100'
pretend dpkg-query 'exit 1'
says 'apt-get update failed: is there a network\? E: Could not resolve' run
pretend apt-get '[[ " $* " == *" update "* ]] && exit 0; echo "E: Unable to locate package libgdal-dev"; exit 100'
says 'apt-get install failed: E: Unable to locate package libgdal-dev' run
if ((EUID != 0)); then
  rm "$tree/bin/sudo"
  says 'neither root nor sudo: .*apt-get install .* libgdal-dev' run
fi

pretend dpkg-query 'for package; do [[ $package == -* ]] || echo "$package installed"; done'
pretend cmake 'echo "CMake Error: no such preset"; exit 1'
says 'CMake could not configure preset nowhere' run --preset nowhere
pretend cmake '[[ $1 == --build ]] && exit 1; exit 0'
says 'the build failed' build
pretend cmake 'exit 0'
says 'the sample run failed' run
pretend ctest 'exit 8'
says 'no test ran' test

# The tests that were skipped are named, with the reason that each gave.
cat >"$tree/tests.xml" <<'XML'
<testsuite tests="3" failures="0" disabled="0" skipped="1">
	<testcase name="Otterlo.HoldsEveryObject" classname="Otterlo" time="0.06" status="notrun">
		<skipped message="SKIP_REGULAR_EXPRESSION_MATCHED"/>
		<system-out>[ RUN      ] Otterlo.HoldsEveryObject
../../tests/unit/io/test_real_deliveries.cpp:52: Skipped
otterlo.zip is not here

		</system-out>
	</testcase>
	<testcase name="Draws.AreUniform" classname="Draws" time="0.01" status="run"><system-out>fine</system-out>
	</testcase>
</testsuite>
XML
pretend ctest 'mkdir -p "${!#%/*}"; cat tests.xml >"${!#}"'
said=$(cd "$tree" && PATH="$tree/bin" "$tree/bin/bash" ./bootstrap test)
grep -qx '  Otterlo.HoldsEveryObject: otterlo.zip is not here' <<<"$said" || { echo "no reason for a skipped test:"; echo "$said"; exit 1; }
[[ $said != *Draws* && $(tail -n1 <<<"$said") == "2 passed, 0 failed" ]] || { echo "$said"; exit 1; }
echo "named: a skipped test, with its reason"
