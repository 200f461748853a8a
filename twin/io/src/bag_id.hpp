// SPDX-License-Identifier: GPL-3.0-or-later
/// BAG ids as text of 16 digits (4 for a town), whatever a source made of them.
///
///   bagIdFrom("NL.IMBAG.Pand.0503100000030264");   // {"0503100000030264", false}
///   bagIdFrom("503100000000035");                  // {"0503100000000035", true}: a number lost its zero
#pragma once

#include <string>
#include <string_view>

namespace loopstad::twin::io {

struct BagId {
  std::string text;      ///< empty when there is no id in it
  bool repaired = false; ///< a leading zero was put back
};

/// digits: 16 for objects, 4 for towns.
[[nodiscard]] BagId bagIdFrom(std::string_view text, std::size_t digits = 16);

} // namespace loopstad::twin::io
