#ifndef TORCHJAVA_SRC_FUNCTION_NODE_H
#define TORCHJAVA_SRC_FUNCTION_NODE_H

#include <memory>
#include <string>
#include <vector>

#include "abi/node.h"
#include "callback.h"
#include "saved_tensors.h"

namespace torchjava {

// A node of the graph that calls back, with its place among the nodes already taken. A callback that
// saves by itself is told when to let go.
std::shared_ptr<torch::autograd::Node> newFunctionNode(
    Callback callback, std::string name, std::vector<torch::autograd::Edge> nextEdges,
    bool savesItself);

// What such a node saves.
SavedTensors& savedTensorsOf(torch::autograd::Node& functionNode);

}  // namespace torchjava

#endif
