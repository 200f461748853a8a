// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/base/fingerprint.hpp>
#include <loopstad/sim/crowd.hpp>

#include <span>

namespace loopstad::sim {

std::uint64_t fingerprint(const Crowd& crowd) {
  Fingerprint print;
#define LOOPSTAD_ADD(type, name) print.add(std::as_bytes(std::span(crowd.name)));
  LOOPSTAD_CROWD_COLUMNS(LOOPSTAD_ADD)
#undef LOOPSTAD_ADD
  return print.value();
}

} // namespace loopstad::sim
