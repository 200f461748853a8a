// SPDX-License-Identifier: GPL-3.0-or-later
// From ground written as text to a twin file.   usage: make_corridor FILE.twin.h5
#include <loopstad/twin/build/build_twin.hpp>
#include <loopstad/twin/io/read_sources.hpp>
#include <loopstad/twin/twin_file.hpp>

#include <iostream>

using namespace loopstad;

int main(int count, char** arguments) {
  if (count != 2) return 2;
  SilentProgress silent;
  twin::BuildReport report;
  const auto records =
      twin::io::readBytes("corridor.wkt", "POLYGON ((0 0, 20 0, 20 3, 0 3, 0 0))", {}, silent, report);
  if (!records) {
    std::cerr << describe(records.error()) << "\n";
    return 1;
  }
  const auto corridor = twin::build::buildTwin(*records, {.name = "corridor"}, silent, report);
  if (!corridor) {
    std::cerr << describe(corridor.error()) << "\n";
    return 1;
  }
  if (const Status written = twin::writeTwin(*corridor, arguments[1]); !written) {
    std::cerr << describe(written.error()) << "\n";
    return 1;
  }
  std::cout << corridor->surface.faces.size() << " faces\n";
}
