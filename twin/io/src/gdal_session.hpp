// SPDX-License-Identifier: GPL-3.0-or-later
/// What all use of GDAL begins with: its drivers, and somewhere for its complaints.
///
///   GdalFailure failure;
///   GDALDatasetH dataset = GDALOpenEx(...);
///   if (dataset == nullptr) say(failure.text());
#pragma once

#include <string>
#include <vector>

namespace loopstad::twin::io {

/// Keeps the first failure that GDAL tells on this thread while it lives: for the length of a call, since
/// GDAL has a stack of such.
class GdalFailure {
public:
  GdalFailure(); ///< registers the drivers, at the first time
  ~GdalFailure();
  GdalFailure(const GdalFailure&) = delete;
  GdalFailure& operator=(const GdalFailure&) = delete;

  [[nodiscard]] const std::string& text() const { return first_; }
  void forget() { first_.clear(); }
  /// What a driver tells for debugging, "OSM: ...": where the option CPL_DEBUG asks it to.
  [[nodiscard]] const std::vector<std::string>& remarks() const { return remarks_; }

  void hear(bool remark, bool failure, const char* message);

private:
  std::string first_;
  std::vector<std::string> remarks_;
};

/// RD New or RD New + NAP, by code or, in files with a definition of their own, by name.
[[nodiscard]] bool isRd(void* ogrReference);

} // namespace loopstad::twin::io
