#ifndef TORCHJAVA_SRC_NODE_H
#define TORCHJAVA_SRC_NODE_H

#include <memory>
#include <string>

#include "abi/node.h"
#include "torchjava/graph.h"

namespace torchjava {

// Throws where nodes of this LibTorch are not laid out as NodeLayout says. Looks once.
void checkNodeLayout();

// An owned reference for the C ABI; 0 for no node.
tj_node ownedNode(std::shared_ptr<torch::autograd::Node> node);

const std::shared_ptr<torch::autograd::Node>& nodeOf(tj_node node);

// AddBackward0 of torch::autograd::generated::AddBackward0.
std::string shortName(const torch::autograd::Node& node);

}  // namespace torchjava

#endif
