// SPDX-License-Identifier: GPL-3.0-or-later
#include "select_felt.hpp"

#include <algorithm>
#include <array>
#include <bit>

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "space/src/select_felt.cpp"
#include <hwy/foreach_target.h>
// after foreach_target
#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();
namespace loopstad::sim::HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

/// Somebody this close to contact is felt from behind and beside as well.
constexpr float touch_m = 0.2F;
constexpr auto reach_m = static_cast<float>(CellIndex::reach_m);

using D = hn::CappedTag<float, widest>;

#if HWY_TARGET <= HWY_AVX3
/// Moves chosen lanes together: there is an instruction for it.
class Together {
public:
  explicit Together(hn::Mask<D> chosen) : chosen_(chosen) {}
  template <class Tag, class Vector>
  HWY_INLINE Vector operator()(Tag tag, Vector v) const {
    return hn::Compress(v, hn::RebindMask(tag, chosen_));
  }
  [[nodiscard]] HWY_INLINE std::size_t count() const { return hn::CountTrue(D(), chosen_); }

private:
  hn::Mask<D> chosen_;
};
#else
constexpr std::size_t width = hn::MaxLanes(D());

/// For each set of chosen lanes: which lanes come first when these are moved together. Highway's own Compress
/// copies such a table to the stack at every call.
constexpr auto orders = [] {
  std::array<std::array<std::int32_t, width>, std::size_t{1} << width> order{};
  for (std::size_t bits = 0; bits < order.size(); ++bits) {
    std::size_t to = 0;
    for (std::size_t lane = 0; lane < width; ++lane)
      if ((bits >> lane) % 2 == 1) order[bits][to++] = static_cast<std::int32_t>(lane);
  }
  return order;
}();

/// Moves chosen lanes together.
class Together {
public:
  explicit Together(hn::Mask<D> chosen) {
    std::array<std::uint8_t, 8> bits{};
    hn::StoreMaskBits(D(), chosen, bits.data());
    bits_ = bits[0];
  }
  template <class Tag, class Vector>
  HWY_INLINE Vector operator()(Tag tag, Vector v) const {
    const hn::RebindToSigned<D> indices;
    return hn::TableLookupLanes(v, hn::IndicesFromVec(tag, hn::LoadU(indices, orders[bits_].data())));
  }
  [[nodiscard]] std::size_t count() const { return static_cast<std::size_t>(std::popcount(bits_)); }

private:
  unsigned bits_ = 0;
};
#endif

constexpr auto unit_m = static_cast<float>(1.0 / fixedUnitsPerMetre);
constexpr float farAway_m = 1e6F;

void gather(const Crowd& crowd, RowRun rows, Fixed2 origin, Vicinity& vicinity) {
  const hn::CappedTag<float, lanes> d;
  const hn::RebindToSigned<decltype(d)> di;
  const hn::RebindToUnsigned<decltype(d)> du;
  static_assert(sizeof(Fixed2) == 2 * sizeof(std::int32_t) && sizeof(Velocity) == 2 * sizeof(float));
  std::size_t k = vicinity.count;
  std::size_t row = rows.begin;
  // The last vector may take a few rows more than asked for: what follows is written over them.
  for (; row < rows.end && row + hn::Lanes(d) <= crowd.size(); row += hn::Lanes(d), k += hn::Lanes(d)) {
    auto x = hn::Zero(di);
    auto y = hn::Zero(di);
    auto velocityX = hn::Zero(d);
    auto velocityY = hn::Zero(d);
    hn::LoadInterleaved2(di, &crowd.position[row].x, x, y);
    hn::LoadInterleaved2(d, &crowd.velocity[row].x, velocityX, velocityY);
    const auto unit = hn::Set(d, unit_m);
    hn::StoreU(hn::Mul(hn::ConvertTo(d, hn::Sub(x, hn::Set(di, origin.x))), unit), d, vicinity.x.data() + k);
    hn::StoreU(hn::Mul(hn::ConvertTo(d, hn::Sub(y, hn::Set(di, origin.y))), unit), d, vicinity.y.data() + k);
    hn::StoreU(velocityX, d, vicinity.velocityX.data() + k);
    hn::StoreU(velocityY, d, vicinity.velocityY.data() + k);
    hn::StoreU(hn::LoadU(d, crowd.radius_m.data() + row), d, vicinity.radius_m.data() + k);
    hn::StoreU(hn::Iota(du, static_cast<std::uint32_t>(row)), du, vicinity.row.data() + k);
  }
  for (; row < rows.end; ++row, ++k) {
    vicinity.x[k] = static_cast<float>(crowd.position[row].x - origin.x) * unit_m;
    vicinity.y[k] = static_cast<float>(crowd.position[row].y - origin.y) * unit_m;
    vicinity.velocityX[k] = crowd.velocity[row].x;
    vicinity.velocityY[k] = crowd.velocity[row].y;
    vicinity.radius_m[k] = crowd.radius_m[row];
    vicinity.row[k] = static_cast<std::uint32_t>(row);
  }
  vicinity.count += rows.end - rows.begin;
  // What the last vector of selectFelt() reads beyond the end is nobody, far away.
  const D all;
  hn::StoreU(hn::Set(all, farAway_m), all, vicinity.x.data() + vicinity.count);
  hn::StoreU(hn::Zero(all), all, vicinity.y.data() + vicinity.count);
  hn::StoreU(hn::Zero(all), all, vicinity.radius_m.data() + vicinity.count);
}

void selectFelt(const Vicinity& vicinity, const Onlooker& person, Surroundings& around) {
  const D d;
  const hn::RebindToUnsigned<D> du;
  const auto x = hn::Set(d, person.x);
  const auto y = hn::Set(d, person.y);
  const auto velocityX = hn::Set(d, person.velocity.x);
  const auto velocityY = hn::Set(d, person.velocity.y);
  const auto facingX = hn::Set(d, person.facing.x);
  const auto facingY = hn::Set(d, person.facing.y);
  const auto wayX = hn::Set(d, person.way.x);
  const auto wayY = hn::Set(d, person.way.y);
  const auto radius_m = hn::Set(d, person.radius_m);
  const auto touch = hn::Set(d, touch_m);
  const auto beyond = hn::Set(d, person.beyond_m);
  const auto reach = hn::Set(d, reach_m);
  const auto zero = hn::Zero(d);
  const auto self = hn::Set(du, person.row);
  const auto sameSpot = hn::Set(d, Surroundings::sameSpot_m * Surroundings::sameSpot_m);
  std::size_t count = around.count;
  for (std::size_t first = 0; first < vicinity.count; first += hn::Lanes(d)) {
    const auto dx = hn::Sub(hn::Load(d, vicinity.x.data() + first), x);
    const auto dy = hn::Sub(hn::Load(d, vicinity.y.data() + first), y);
    const auto contact_m = hn::Add(radius_m, hn::Load(d, vicinity.radius_m.data() + first));
    const auto row = hn::Load(du, vicinity.row.data() + first);
    const auto squared = hn::Add(hn::Mul(dx, dx), hn::Mul(dy, dy));
    const auto alongFacing = hn::Add(hn::Mul(dx, facingX), hn::Mul(dy, facingY));
    const auto alongWay = hn::Add(hn::Mul(dx, wayX), hn::Mul(dy, wayY));
    const auto ahead = hn::Or(hn::Gt(alongFacing, zero), hn::Gt(alongWay, zero));
    const auto limit = hn::Min(reach, hn::Add(contact_m, hn::IfThenElse(ahead, beyond, touch)));
    const auto felt = hn::And(hn::Lt(squared, hn::Mul(limit, limit)), hn::RebindMask(d, hn::Ne(row, self)));
    if (hn::AllFalse(d, felt)) continue;
    if (!hn::AllFalse(d, hn::And(felt, hn::Lt(squared, sameSpot)))) around.onTop = true;
    const Together together(felt);
    const auto otherX = hn::Load(d, vicinity.velocityX.data() + first);
    const auto otherY = hn::Load(d, vicinity.velocityY.data() + first);
    hn::StoreU(together(d, dx), d, around.dx.data() + count);
    hn::StoreU(together(d, dy), d, around.dy.data() + count);
    hn::StoreU(together(d, hn::Sub(otherX, velocityX)), d, around.velocityX.data() + count);
    hn::StoreU(together(d, hn::Sub(otherY, velocityY)), d, around.velocityY.data() + count);
    hn::StoreU(together(d, contact_m), d, around.contact_m.data() + count);
    hn::StoreU(together(du, row), du, around.row.data() + count);
    count += together.count();
    if (count > Surroundings::capacity) break;
  }
  around.overlooked = around.overlooked || count > Surroundings::capacity;
  around.count = std::min(count, Surroundings::capacity);
}

} // namespace loopstad::sim::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace loopstad::sim {

HWY_EXPORT(gather);
HWY_EXPORT(selectFelt);

void gather(const Crowd& crowd, RowRun rows, Fixed2 origin, Vicinity& vicinity) {
  HWY_DYNAMIC_DISPATCH(gather)(crowd, rows, origin, vicinity);
}

void selectFelt(const Vicinity& vicinity, const Onlooker& person, Surroundings& around) {
  HWY_DYNAMIC_DISPATCH(selectFelt)(vicinity, person, around);
}

} // namespace loopstad::sim
#endif
