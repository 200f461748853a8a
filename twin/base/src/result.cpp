// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/base/result.hpp>
#include <loopstad/base/text.hpp>

namespace loopstad {

std::string describe(const Error& error) {
  std::string line;
  for (const std::string& place : {error.file, error.object})
    if (!place.empty()) line += place + ": ";
  line += error.problem;
  if (!error.remedy.empty()) line += "; " + error.remedy;
  return line;
}

Error interruptedError() {
  return {ErrorKind::interrupted, {}, {}, tr("interrupted"), tr("run it again to finish")};
}

} // namespace loopstad
