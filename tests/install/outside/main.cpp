// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/base/version.hpp>
#include <loopstad/twin/polygon.hpp>

#include <cstdio>
#include <string>

int main() {
  std::printf("loopstad %s\n", std::string(loopstad::version()).c_str());
  return loopstad::version().empty() ? 1 : 0;
}
