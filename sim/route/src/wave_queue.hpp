// SPDX-License-Identifier: GPL-3.0-or-later
/// What a wave has still to do, the nearest first: windows to carry on, and vertices where it may bend.
///
///   queue.put(window, nearest_m);                    // or queue.putVertex(vertex, distance_m)
///   while (!queue.empty()) {
///     const WaveEvent event = queue.next();
///     if (!event.isVertex) advance(queue.take(event)); // each window once: its place is given to another
///   }
///
/// The order is whole: equal distances go by kind and number, so that a wave is the same every time.
#pragma once

#include <loopstad/base/vec.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace loopstad::sim::route {

/// The part of an edge through which a root is seen, where it enters a face.
struct Window {
  std::uint32_t face, root, left, right;
  Vec2 leftAt, rightAt; ///< ends on the entry edge
  double costLeft, costRight;
  std::uint8_t entry;
};

struct WaveEvent {
  double distance_m;
  std::uint32_t index; ///< window, or vertex where `isVertex`
  bool isVertex;
  friend bool operator<(const WaveEvent& a, const WaveEvent& b) { // for a heap with the nearest on top
    if (a.distance_m != b.distance_m) return a.distance_m > b.distance_m;
    if (a.isVertex != b.isVertex) return b.isVertex;
    return a.index > b.index;
  }
};

class WaveQueue {
public:
  [[nodiscard]] bool empty() const { return heap_.empty(); }

  void put(const Window& window, double distance_m) {
    std::uint32_t place = 0;
    if (free_.empty()) {
      place = static_cast<std::uint32_t>(windows_.size());
      windows_.push_back(window);
    } else {
      place = free_.back();
      free_.pop_back();
      windows_[place] = window;
    }
    if (window.root < watched_) ++watchedWindows_;
    push({distance_m, place, false});
  }
  void putVertex(std::uint32_t vertex, double distance_m) { push({distance_m, vertex, true}); }

  [[nodiscard]] WaveEvent next() {
    std::pop_heap(heap_.begin(), heap_.end());
    const WaveEvent event = heap_.back();
    heap_.pop_back();
    return event;
  }
  /// Of an event that is none of a vertex.
  [[nodiscard]] Window take(const WaveEvent& event) {
    const Window window = windows_[event.index];
    free_.push_back(event.index);
    if (window.root < watched_) --watchedWindows_;
    return window;
  }

  /// Counts the windows of the roots below that number from now on; all that wait are of these.
  void watch(std::uint32_t roots) {
    watched_ = roots;
    watchedWindows_ = static_cast<std::size_t>(std::ranges::count(heap_, false, &WaveEvent::isVertex));
  }
  [[nodiscard]] std::size_t watchedWindows() const { return watchedWindows_; }

  /// As new, with its memory kept.
  void clear() {
    windows_.clear();
    free_.clear();
    heap_.clear();
    watched_ = 0;
    watchedWindows_ = 0;
  }

private:
  void push(const WaveEvent& event) {
    heap_.push_back(event);
    std::push_heap(heap_.begin(), heap_.end());
  }

  std::vector<Window> windows_;
  std::vector<std::uint32_t> free_; ///< places in windows_
  std::vector<WaveEvent> heap_;
  std::uint32_t watched_ = 0;
  std::size_t watchedWindows_ = 0;
};

} // namespace loopstad::sim::route
