// SPDX-License-Identifier: GPL-3.0-or-later
/// Courtyards that touch the outer wall, or each other, are kept off them: a solid over such a polygon would
/// have an edge that four surfaces share (ISO 19107 forbids it, and val3dity finds it).
///
///   orient(part);
///   partCourtyards(part);        // corners that touched are now 4 mm or more within their courtyard
///
/// Only courtyards change, and only the walls that lead to a corner that touches: built ground grows by some
/// millimetres along them. Rings that touch themselves stay as they are.
#pragma once

#include <loopstad/twin/polygon.hpp>

namespace loopstad::twin {

void partCourtyards(Polygon& oriented);

} // namespace loopstad::twin
